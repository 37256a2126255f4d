package coop.portal.kernel;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permissions a module declares, as constants {@code module:thing:act}. The page of roles is checked against all of
 * them when the portal starts.
 */
public interface Permissions {

    default Set<String> names() {
        return Arrays.stream(getClass().getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
