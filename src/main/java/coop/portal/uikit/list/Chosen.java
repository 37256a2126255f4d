package coop.portal.uikit.list;

import coop.portal.kernel.SortBy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on a list, as it stands in the address: the search, the filters and the order. It forgives what an old or
 * made-up address may hold; the page makes its own filter record from it.
 */
public final class Chosen implements Serializable {

    public static final Chosen NOTHING = new Chosen(Map.of());

    private static final String SEARCH = "q";
    private static final String SORT = "sort";
    private static final String FROM = ".from";
    private static final String TO = ".to";

    private final LinkedHashMap<String, List<String>> values = new LinkedHashMap<>();

    private Chosen(Map<String, List<String>> values) {
        values.forEach((key, many) -> {
            List<String> kept = many.stream().filter(one -> !one.isBlank()).distinct().toList();
            if (!kept.isEmpty()) {
                this.values.put(key, kept);
            }
        });
    }

    public static Chosen of(Map<String, List<String>> parameters) {
        return new Chosen(parameters);
    }

    /** What was typed into the search field; empty when nothing was. */
    public String search() {
        return first(SEARCH).orElse("");
    }

    public List<String> all(String filter) {
        return values.getOrDefault(filter, List.of());
    }

    public Optional<String> text(String filter) {
        return first(filter);
    }

    public boolean flag(String filter) {
        return first(filter).filter("1"::equals).isPresent();
    }

    public <E extends Enum<E>> Set<E> constants(String filter, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (all(filter).contains(constant.name())) {
                found.add(constant);
            }
        }
        return found;
    }

    /** Values that a function understands, such as {@code UnitId::parse}. */
    public <T> List<T> parsed(String filter, Function<String, T> parse) {
        return all(filter).stream().map(parse).toList();
    }

    public @Nullable LocalDate on(String filter) {
        return day(filter);
    }

    public @Nullable LocalDate from(String filter) {
        return day(filter + FROM);
    }

    public @Nullable LocalDate to(String filter) {
        return day(filter + TO);
    }

    public @Nullable BigDecimal least(String filter) {
        return number(filter + FROM);
    }

    public @Nullable BigDecimal most(String filter) {
        return number(filter + TO);
    }

    /** The order asked for, none when the list's own applies. */
    public List<SortBy> sort() {
        return first(SORT)
                .map(sort -> List.of(sort.startsWith("-") ? SortBy.desc(sort.substring(1)) : SortBy.asc(sort)))
                .orElse(List.of());
    }

    /** Whether anything narrows the list; the order does not. */
    public boolean narrows() {
        return values.keySet().stream().anyMatch(key -> !key.equals(SORT));
    }

    boolean has(String filter) {
        return values.containsKey(filter) || values.containsKey(filter + FROM) || values.containsKey(filter + TO);
    }

    Chosen withSearch(String words) {
        return with(SEARCH, List.of(words.strip()));
    }

    Chosen withSort(@Nullable SortBy sort) {
        return with(SORT, sort == null ? List.of() : List.of((sort.ascending() ? "" : "-") + sort.column()));
    }

    Chosen with(String filter, List<String> many) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(filter, many);
        return new Chosen(changed);
    }

    Chosen withRange(String filter, @Nullable Object from, @Nullable Object to) {
        return with(filter + FROM, from == null ? List.of() : List.of(from.toString()))
                .with(filter + TO, to == null ? List.of() : List.of(to.toString()));
    }

    Chosen without(String filter) {
        return withRange(filter, null, null).with(filter, List.of());
    }

    /** The order stays. */
    Chosen withoutFilters() {
        return NOTHING.with(SORT, all(SORT));
    }

    Map<String, List<String>> parameters() {
        return new LinkedHashMap<>(values);
    }

    private Optional<String> first(String key) {
        return all(key).stream().findFirst();
    }

    private @Nullable LocalDate day(String key) {
        try {
            return first(key).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable BigDecimal number(String key) {
        try {
            return first(key).map(BigDecimal::new).orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chosen chosen && values.equals(chosen.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
