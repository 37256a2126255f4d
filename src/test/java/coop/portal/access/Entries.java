package coop.portal.access;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every way into the portal: the pages, and the public methods of the use cases. */
final class Entries {

    /** One of them, and who may. */
    record Entry(String name, boolean everybody, Set<String> permissions) {}

    private Entries() {}

    static List<Entry> all() {
        return Stream.concat(pages(), services().flatMap(service -> methods(service).map(Entries::entry))).toList();
    }

    private static Stream<Entry> pages() {
        return found(Route.class).flatMap(page -> Stream.concat(
                        Stream.of(page.getAnnotation(Route.class).value()),
                        Arrays.stream(page.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .map(path -> entry("page " + (path.isEmpty() ? "/" : path), List.of(page))));
    }

    static Stream<Class<?>> services() {
        return found(Service.class).filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    static boolean isOpenToEverybody(Method method) {
        return entry(method).everybody();
    }

    private static Entry entry(Method method) {
        Class<?> type = method.getDeclaringClass();
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" "));
        String name = type.getName().replace("coop.portal.", "") + "." + method.getName() + "(" + parameters + ")";
        return entry(name, List.of(method, type));
    }

    /** The nearest annotation decides; none at all means nobody. */
    private static Entry entry(String name, List<? extends AnnotatedElement> nearestFirst) {
        for (AnnotatedElement element : nearestFirst) {
            RolesAllowed allowed = element.getAnnotation(RolesAllowed.class);
            if (allowed != null) {
                return new Entry(name, false, Set.of(allowed.value()));
            }
            if (element.isAnnotationPresent(DenyAll.class)) {
                return new Entry(name, false, Set.of());
            }
            if (element.isAnnotationPresent(PermitAll.class) || element.isAnnotationPresent(AnonymousAllowed.class)) {
                return new Entry(name, true, Set.of());
            }
        }
        return new Entry(name, false, Set.of());
    }

    private static Stream<Class<?>> found(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("coop.portal").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Entries::isPartOfThePortal)
                .map(type -> (Class<?>) type);
    }

    private static boolean isPartOfThePortal(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source != null && !source.getLocation().getPath().endsWith("test-classes/");
    }
}
