package coop.portal.access.scope;

import java.lang.reflect.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Decides whether one loaded entity lies in the current scope, by the fields its {@link ScopedBy} names. */
final class EntityScope {

    private final @Nullable Field commune;
    private final @Nullable Field sector;
    private final @Nullable Field agency;
    private final boolean scoped;

    EntityScope(Class<?> entity) {
        ScopedBy scopedBy = entity.getAnnotation(ScopedBy.class);
        scoped = scopedBy != null;
        commune = scoped ? field(entity, scopedBy.commune()) : null;
        sector = scoped ? field(entity, scopedBy.sector()) : null;
        agency = scoped ? field(entity, scopedBy.agency()) : null;
    }

    boolean shows(Object entity) {
        if (!scoped) {
            return true;
        }
        return switch (CurrentScope.get()) {
            case Scope.Everything _ -> true;
            case Scope.Nothing _ -> false;
            case Scope.Within within ->
                in(within.communes(), commune, entity)
                        || in(within.agencies(), agency, entity)
                        || in(within.sectors(), sector, entity);
        };
    }

    private static boolean in(Set<?> allowed, @Nullable Field field, Object entity) {
        if (field == null || allowed.isEmpty()) {
            return false;
        }
        Object value = ReflectionUtils.getField(field, entity);
        return value != null && allowed.contains(value instanceof Enum<?> constant ? constant.name() : value);
    }

    private static @Nullable Field field(Class<?> entity, String name) {
        if (name.isEmpty()) {
            return null;
        }
        Field field = ReflectionUtils.findField(entity, name);
        if (field == null) {
            throw new IllegalStateException(entity.getName() + " has no field " + name + " to be scoped by");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
