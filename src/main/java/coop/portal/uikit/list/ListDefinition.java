package coop.portal.uikit.list;

import coop.portal.kernel.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a page says about its list before it is shown. */
final class ListDefinition<R, F> {

    /** An act of the page beside its main one. */
    record Action(String key, Runnable act) {}

    /** An act on each of the chosen rows. */
    record Bulk<R>(String key, Consumer<R> act) {}

    final String page;
    final Paged<R, F> rows;
    final Function<R, Object> id;
    final Function<Chosen, F> filter;
    final List<Column<R>> columns = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Bulk<R>> bulk = new ArrayList<>();
    Function<Chosen, Optional<ListNotice>> notice = chosen -> Optional.empty();
    @Nullable Function<R, String> path;
    @Nullable String primaryKey;
    @Nullable String primaryPath;
    boolean exportable;

    ListDefinition(String page, Paged<R, F> rows, Function<R, Object> id, Function<Chosen, F> filter) {
        this.page = page;
        this.rows = rows;
        this.id = id;
        this.filter = filter;
    }

    String text(String key) {
        return coop.portal.uikit.Messages.text(page + "." + key);
    }
}
