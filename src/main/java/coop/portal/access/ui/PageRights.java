package coop.portal.access.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who may open a page is said by its annotation and by the permissions of whoever is signed in, read as they are. Vaadin's own
 * way to them searches the whole program for a prefix of roles at each question, and permissions have none.
 */
final class PageRights extends SpringNavigationAccessControl {

    PageRights(List<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Set<String> permissions = signedIn == null
                ? Set.of()
                : signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toUnmodifiableSet());
        return permissions::contains;
    }
}
