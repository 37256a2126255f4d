package coop.portal.support;

import com.github.mvysny.kaributesting.v10.MockRouteNotFoundError;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All pages of the portal, its frame and its own error pages. They are not public, so the library's search does not see them. */
final class ScreenRoutes {

    private static final String PORTAL = "coop.portal";

    private ScreenRoutes() {}

    /** The portal has an error page of its own for addresses that are none; the library's stands back. */
    static Routes all() {
        Routes routes = new Routes();
        routes.getErrorRoutes().remove(MockRouteNotFoundError.class);
        find(new AnnotationTypeFilter(Route.class))
                .forEach(type -> routes.getRoutes().add(type.asSubclass(Component.class)));
        find(new AnnotationTypeFilter(Layout.class))
                .forEach(type -> routes.getRoutes().add(type.asSubclass(Component.class)));
        routes.getErrorRoutes().remove(MockRouteNotFoundError.class);
        find(new AssignableTypeFilter(HasErrorParameter.class)).forEach(type -> addErrorPage(routes, type));
        return routes;
    }

    private static Iterable<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(PORTAL).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        found.getBeanClassName(), ScreenRoutes.class.getClassLoader()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void addErrorPage(Routes routes, Class<?> type) {
        routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) type);
    }
}
