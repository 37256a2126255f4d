package coop.portal.access.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of a row that depend on what is asked for, such as on a day. Values are always parameters. */
public final class Shown {

    private final StringBuilder columns = new StringBuilder();
    private final List<@Nullable Object> args = new ArrayList<>();

    Shown() {}

    public Shown column(String name, String expression, @Nullable Object... values) {
        columns.append(", ").append(expression).append(" AS ").append(name);
        Collections.addAll(args, values);
        return this;
    }

    String sql() {
        return columns.toString();
    }

    List<@Nullable Object> values() {
        return new ArrayList<>(args);
    }
}
