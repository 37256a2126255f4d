package coop.portal.access.scope;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The scope of whoever is signed in on this thread; without anybody it is nothing, never everything. */
final class CurrentScope {

    private CurrentScope() {}

    static Scope get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HasScope principal
                ? principal.scope()
                : Scope.NOTHING;
    }
}
