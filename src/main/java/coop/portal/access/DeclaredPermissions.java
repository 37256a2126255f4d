package coop.portal.access;

import coop.portal.kernel.Permissions;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** All permissions that any module declares, found by looking, so that none has to be listed twice. */
@Component
public final class DeclaredPermissions {

    private final Set<String> names = new TreeSet<>();

    DeclaredPermissions() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/model/*Permissions.class"); // reading all classes would take a fiftieth of a start
        scanner.addIncludeFilter(new AssignableTypeFilter(Permissions.class));
        scanner.findCandidateComponents("coop.portal").forEach(found -> names.addAll(names(found.getBeanClassName())));
    }

    public Set<String> names() {
        return Set.copyOf(names);
    }

    private static Set<String> names(String className) {
        Class<?> type = ClassUtils.resolveClassName(className, DeclaredPermissions.class.getClassLoader());
        return ((Permissions) BeanUtils.instantiateClass(type)).names();
    }
}
