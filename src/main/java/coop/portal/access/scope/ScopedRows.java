package coop.portal.access.scope;

import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The one way to read a list. Subclasses say which columns there are and what a filter means; scope, order, paging and
 * counting are done here and cannot be changed.
 *
 * @param <R> the record of a row
 * @param <F> the filter
 */
public abstract class ScopedRows<R, F> implements Paged<R, F> {

    private static final int EXPORT_CHUNK = 2_000;

    private final Door door;
    private final RowsDefinition<R> definition;

    protected ScopedRows(Door door, RowsDefinition<R> definition) {
        this.door = door;
        this.definition = definition;
    }

    /** More columns of a row where they depend on the filter; there is none in look-ups beside the list. */
    protected void show(Shown shown, @Nullable F filter) {}

    /** What the filter means; never the scope. */
    protected abstract void narrow(Where where, F filter);

    @Override
    public final Slice<R> slice(F filter, Window window, @Nullable Anchor anchor) {
        return read(filter, window.sort(), window.offset(), window.limit(), anchor);
    }

    @Override
    public final Count count(F filter, int cap) {
        Where where = where(filter);
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM " + definition.from + where.sql() + " LIMIT ?) c";
        List<@Nullable Object> args = where.values();
        args.add(cap + 1);
        int found = door.client().sql(sql).params(args).query(Integer.class).single();
        return Count.capped(found, cap);
    }

    /** All rows of a filter, one after the other in bounded memory, for exports. */
    public final void forEach(F filter, List<SortBy> sort, Consumer<R> consumer) {
        Anchor anchor = null;
        int offset = 0;
        List<R> rows;
        do {
            Slice<R> slice = read(filter, sort, offset, EXPORT_CHUNK, anchor);
            rows = slice.rows();
            rows.forEach(consumer);
            offset += rows.size();
            anchor = slice.end();
        } while (rows.size() == EXPORT_CHUNK);
    }

    /** For lookups beside the list, such as the few rows with given ids, in the same scope. */
    protected final List<R> matching(Consumer<Where> condition, int limit) {
        Where where = new Where();
        definition.scope.restrict(where, CurrentScope.get());
        condition.accept(where);
        return fetch(null, where, RowOrder.of(definition, List.of()), 0, limit).rows();
    }

    private Slice<R> read(F filter, List<SortBy> sort, int offset, int limit, @Nullable Anchor anchor) {
        RowOrder order = RowOrder.of(definition, sort);
        Where where = where(filter);
        int skip = offset;
        if (anchor != null && order.seekable() && anchor.offset() <= offset
                && anchor.keys().size() == order.expressions().size()) {
            order.seek(where, anchor.keys());
            skip = offset - anchor.offset();
        }
        Fetched<R> fetched = fetch(filter, where, order, skip, limit);
        Anchor end = order.seekable() && fetched.lastKeys() != null
                ? new Anchor(offset + fetched.rows().size(), fetched.lastKeys())
                : null;
        return new Slice<>(fetched.rows(), end);
    }

    private record Fetched<R>(List<R> rows, @Nullable List<@Nullable Object> lastKeys) {}

    /** The ids of the window first, through the narrow part of the indexes; then the whole rows of just these. */
    private Fetched<R> fetch(@Nullable F filter, Where where, RowOrder order, int skip, int limit) {
        Shown shown = new Shown();
        show(shown, filter);
        String sql = "SELECT " + definition.select + shown.sql() + order.keys()
                + " FROM (SELECT " + definition.id + " AS window_id FROM " + definition.from + where.sql()
                + order.orderBy() + " LIMIT ? OFFSET ?) w JOIN " + definition.from + " ON " + definition.id
                + " = w.window_id " + String.join(" ", definition.joins) + order.orderBy();
        List<@Nullable Object> args = shown.values();
        args.addAll(where.values());
        args.add(limit);
        args.add(skip);
        RowMapper<R> mapper = Objects.requireNonNull(definition.mapper);
        List<@Nullable Object> lastKeys = new ArrayList<>();
        List<R> rows = door.client().sql(sql).params(args).query((rs, number) -> {
            int columns = rs.getMetaData().getColumnCount();
            lastKeys.clear();
            for (int i = columns - order.expressions().size() + 1; i <= columns; i++) {
                lastKeys.add(rs.getObject(i));
            }
            return mapper.mapRow(rs, number);
        }).list();
        return new Fetched<>(rows, lastKeys.isEmpty() ? null : Collections.unmodifiableList(lastKeys));
    }

    private Where where(F filter) {
        Where where = new Where();
        definition.scope.restrict(where, CurrentScope.get());
        narrow(where, filter);
        return where;
    }
}
