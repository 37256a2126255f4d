package coop.portal.access;

import coop.portal.access.scope.Scope;
import coop.portal.kernel.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts on this thread, and lets work that goes on elsewhere act in the name of whoever asked for it. */
@Component
public class Actors {

    /** The portal itself: no person has this id. */
    public static final UserId NOBODY = new UserId(0);

    private final Set<String> everything;

    Actors(DeclaredPermissions declared) {
        everything = declared.names();
    }

    /** Who acts. @throws AccessDeniedException when nobody is signed in */
    public Actor current() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Principal.class::isInstance)
                .map(principal -> ((Principal) principal).actor());
    }

    /** Does the work as somebody, and is afterwards who it was before. */
    public <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext during = SecurityContextHolder.createEmptyContext();
            during.setAuthentication(new Principal(actor.name(), actor).authentication());
            SecurityContextHolder.setContext(during);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The portal itself at one of its own jobs: it sees every row and may do what any module declares. */
    public Actor system(String job) {
        return new Actor(NOBODY, job, null, null, "", everything, Scope.EVERYTHING, null);
    }
}
