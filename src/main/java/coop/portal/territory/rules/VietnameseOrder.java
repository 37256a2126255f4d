package coop.portal.territory.rules;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order of the Vietnamese alphabet, in which people look for a name: a ă â … d đ e ê … o ô ơ … u ư. */
public final class VietnameseOrder {

    private record Keyed<T>(T item, CollationKey key) {}

    private VietnameseOrder() {}

    public static <T> List<T> sorted(Collection<T> items, Function<T, String> name) {
        Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
        return items.stream()
                .map(item -> new Keyed<>(item, collator.getCollationKey(name.apply(item))))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::item)
                .toList();
    }
}
