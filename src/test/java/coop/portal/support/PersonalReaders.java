package coop.portal.support;

import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportOffer;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.Seat;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every method of a use case or query, in any module, that returns something with personal data of people in it. */
public final class PersonalReaders {

    private static final Set<Class<?>> PERSONAL = Set.of(
            Person.class, Seat.class, OrganisationRow.class, ImportLine.class, ImportOffer.class);

    private PersonalReaders() {}

    public static Set<String> of(ApplicationContext application) {
        Set<String> found = new TreeSet<>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("coop.portal."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> tells(method.getGenericReturnType(), new HashSet<>()))
                .forEach(method -> found.add(name(method)));
        return found;
    }

    private static String name(Method method) {
        String type = method.getDeclaringClass().getName().substring("coop.portal.".length());
        return type + "." + method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" ", "(", ")"));
    }

    private static boolean tells(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(part -> tells(part, seen));
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        return PERSONAL.contains(plain)
                || plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .anyMatch(part -> tells(part, seen));
    }
}
