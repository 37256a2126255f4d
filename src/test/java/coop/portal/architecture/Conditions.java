package coop.portal.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.portal.access.scope.ScopedBy;
import coop.portal.access.scope.Unscoped;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules of the architecture ask of a class or method beyond the words that come with the library. */
final class Conditions {

    private static final Set<String> LAYERS = Set.of("ui", "persistence", "rules", "model");

    private Conditions() {}

    static ArchCondition<JavaClass> dependOnTheRootOfTheirModule() {
        return condition("depend on the root of their module", from -> from.getDirectDependenciesFromSelf().stream()
                .filter(to -> rootOf(from).equals(to.getTargetClass().getPackageName()))
                .map(Dependency::getDescription));
    }

    static ArchCondition<JavaClass> readTheClock() {
        return condition("read the clock", from -> from.getMethodCallsFromSelf().stream()
                .filter(Conditions::readsTheClock)
                .map(JavaMethodCall::getDescription));
    }

    static ArchCondition<JavaClass> carryAnAccessAnnotation() {
        return lacks("carry an access annotation", Conditions::saysWho);
    }

    static ArchCondition<JavaClass> beScopedOrSayWhyNot() {
        return lacks("be scoped or say why not", entity ->
                entity.isAnnotatedWith(ScopedBy.class) || entity.isAnnotatedWith(Unscoped.class));
    }

    /** A field of one of the types, or a parameter of a constructor. What a superclass lends for a statement is not held. */
    static ArchCondition<JavaClass> hold(Class<?>... keys) {
        return condition("hold a key to the database", from -> Stream.concat(
                        from.getFields().stream().map(JavaField::getRawType),
                        from.getConstructors().stream().flatMap(made -> made.getRawParameterTypes().stream()))
                .filter(type -> Stream.of(keys).anyMatch(type::isAssignableTo))
                .map(type -> from.getName() + " holds a " + type.getSimpleName()));
    }

    /** Public methods of public types that take or return an entity. */
    static ArchCondition<JavaClass> showEntitiesToStrangers() {
        return condition("show entities to strangers", from -> from.getMethods().stream()
                .filter(method -> from.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(Conditions::speaksOfAnEntity)
                .map(method -> method.getFullName() + " speaks of an entity"));
    }

    static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!saysWho(method) && !saysWho(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
                }
            }
        };
    }

    private static boolean speaksOfAnEntity(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean saysWho(CanBeAnnotated element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class, AnonymousAllowed.class)
                .anyMatch(element::isAnnotatedWith);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class) && (name.equals("instant") || name.equals("millis"));
        boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return now || clock || millis;
    }

    private static String rootOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        int end = parts.length;
        for (int i = 0; i < parts.length; i++) {
            if (LAYERS.contains(parts[i])) {
                end = i;
                break;
            }
        }
        return String.join(".", java.util.Arrays.copyOf(parts, end));
    }

    /** For rules that forbid: whatever the finder finds is one. */
    private static ArchCondition<JavaClass> condition(String what, Function<JavaClass, Stream<String>> finder) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                finder.apply(type).forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
            }
        };
    }

    private static ArchCondition<JavaClass> lacks(String what, java.util.function.Predicate<JavaClass> has) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!has.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + what));
                }
            }
        };
    }
}
