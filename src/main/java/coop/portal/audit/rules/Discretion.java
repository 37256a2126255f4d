package coop.portal.audit.rules;

import coop.portal.kernel.Change;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the trail does not tell. Modules mask personal data before they speak of them; this is the second lock: by the last
 * word of its name a field of personal data is masked once more, and a secret is left out.
 */
public final class Discretion {

    private static final Set<String> PERSONAL = Set.of("personalid", "phone", "dateofbirth", "bankaccount");
    private static final Set<String> SECRET = Set.of("password", "passwordhash", "secret", "token");
    private static final int SHOWN = 3;

    private Discretion() {}

    public static List<Change> discreet(List<Change> changes) {
        return changes.stream()
                .filter(change -> !SECRET.contains(lastWord(change.field())))
                .map(change -> PERSONAL.contains(lastWord(change.field()))
                        ? new Change(change.field(), masked(change.before()), masked(change.after()))
                        : change)
                .toList();
    }

    private static String lastWord(String field) {
        return field.substring(field.lastIndexOf('.') + 1).replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String masked(@Nullable String value) {
        if (value == null || value.indexOf('*') >= 0) {
            return value;
        }
        int shown = value.length() > 2 * SHOWN ? SHOWN : 0;
        return value.substring(0, shown) + "*".repeat(value.length() - shown);
    }
}
