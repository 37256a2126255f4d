package coop.portal.access;

import coop.portal.access.model.SignInOutcome;
import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hears when somebody leaves, and when somebody tries what they have no right to, and tells the trail. */
@Component
public class SignOuts {

    /** Characters of an address that was made up by somebody. */
    private static final int LONGEST = 200;

    private final SignInJournal journal;

    SignOuts(SignInJournal journal) {
        this.journal = journal;
    }

    public void signedOut(@Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof Principal principal) {
            journal.write(principal.actor(), SignInOutcome.SIGNED_OUT, null);
        }
    }

    /** A screen that was not opened. */
    public void denied(Actor actor, String what) {
        journal.write(actor, SignInOutcome.DENIED, what);
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getAuthentication().get().getPrincipal() instanceof Principal principal) {
            denied(principal.actor(), what(event.getSource()));
        }
    }

    private static String what(Object source) {
        return switch (source) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + shortened(request.getRequestURI());
            default -> source.getClass().getSimpleName();
        };
    }

    private static String shortened(String address) {
        return address.length() <= LONGEST ? address : address.substring(0, LONGEST) + "…";
    }
}
