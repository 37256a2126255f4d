package coop.portal.access.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a list. Values are always parameters; the text is always the reader's own. */
public final class Where {

    private final List<String> joins = new ArrayList<>();
    private final List<@Nullable Object> joinArgs = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> args = new ArrayList<>();

    Where() {}

    public Where and(String condition, @Nullable Object... values) {
        conditions.add(condition);
        Collections.addAll(args, values);
        return this;
    }

    /** Nothing chosen means no restriction. */
    public Where in(String expression, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(expression + " IN (" + marks(values.size()) + ")");
            values.forEach(value -> args.add(value instanceof Enum<?> constant ? constant.name() : value));
        }
        return this;
    }

    /** What was typed stands somewhere in one of the columns; nothing typed means no restriction. */
    public Where contains(String typed, String... columns) {
        if (!typed.isBlank()) {
            conditions.add(Arrays.stream(columns).map(column -> column + " LIKE ?").collect(Collectors.joining(" OR ", "(", ")")));
            args.addAll(Collections.nCopies(columns.length, pattern(typed)));
        }
        return this;
    }

    /** What was typed, anywhere in a text: what means something in a pattern means itself. */
    public static String pattern(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** A join that only narrows, such as one with a table of search words. */
    public Where join(String join, @Nullable Object... values) {
        joins.add(join);
        Collections.addAll(joinArgs, values);
        return this;
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    String sql() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return (joins.isEmpty() ? "" : " " + String.join(" ", joins)) + where;
    }

    List<@Nullable Object> values() {
        List<@Nullable Object> all = new ArrayList<>(joinArgs);
        all.addAll(args);
        return all;
    }
}
