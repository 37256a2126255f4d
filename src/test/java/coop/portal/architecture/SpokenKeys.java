package coop.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import coop.portal.kernel.Permissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The keys that the code can say: those it writes out, labels of constants and permissions, and those it puts together from a
 * beginning and from words that it writes elsewhere.
 */
final class SpokenKeys {

    private final Set<String> literals;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private SpokenKeys(Set<String> literals) {
        this.literals = literals;
        literals.stream().flatMap(text -> Arrays.stream(text.split("\\."))).forEach(words::add);
    }

    static SpokenKeys of(Set<String> literals, JavaClasses classes) {
        SpokenKeys keys = new SpokenKeys(literals);
        classes.forEach(keys::add);
        return keys;
    }

    boolean contains(String key) {
        return literals.contains(key) || labels.contains(key) || isPutTogether(key);
    }

    private void add(JavaClass type) {
        if (type.isEnum()) {
            String module = type.getPackageName().split("\\.")[2];
            type.getFields().stream()
                    .filter(field -> field.getRawType().equals(type))
                    .forEach(field -> {
                        labels.add(module + "." + type.getSimpleName() + "." + field.getName());
                        words.add(field.getName());
                        words.add(field.getName().toLowerCase(Locale.ROOT));
                        words.add(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                    });
        }
        if (type.isAssignableTo(Permissions.class) && !type.isInterface()) {
            MessagesTest.names(type).forEach(name -> labels.add(MessagesTest.permissionKey(name)));
        }
    }

    private boolean isPutTogether(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot);
            boolean begun = literals.contains(beginning) || literals.contains(beginning + ".");
            if (begun && words.containsAll(Arrays.asList(key.substring(dot + 1).split("\\.")))) {
                return true;
            }
        }
        return false;
    }
}
