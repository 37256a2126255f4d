package coop.portal.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * The public methods of use cases that may change something: all but those in a transaction which is read-only, and those
 * of a class of queries.
 */
public final class WriteMethods {

    private WriteMethods() {}

    /** {@code RegisteringOrganisations.register} and all others, by module. */
    public static Set<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        Set<String> names = new TreeSet<>();
        scanner.findCandidateComponents("coop.portal").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(
                    found.getBeanClassName(), WriteMethods.class.getClassLoader());
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> isUseCase(type) && writes(type, method))
                    .forEach(method -> names.add(name(type, method)));
        });
        return names;
    }

    static boolean isUseCase(Class<?> type) {
        return type.isAnnotationPresent(Service.class)
                && Modifier.isPublic(type.getModifiers())
                && type.getPackageName().startsWith("coop.portal.");
    }

    static boolean writes(Class<?> type, Method method) {
        if (!Modifier.isPublic(method.getModifiers()) || Modifier.isStatic(method.getModifiers()) || method.isSynthetic()) {
            return false;
        }
        Transactional own = transactional(method);
        Transactional transaction = own == null ? transactional(type) : own;
        return transaction == null ? !type.getSimpleName().endsWith("Queries") : !transaction.readOnly();
    }

    static String name(Class<?> type, Method method) {
        String module = type.getPackageName().substring("coop.portal.".length()).replaceFirst("\\..*", "");
        return module + "." + type.getSimpleName() + "." + method.getName();
    }

    private static @Nullable Transactional transactional(java.lang.reflect.AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, Transactional.class);
    }
}
