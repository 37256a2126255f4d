package coop.portal.access.scope;

import coop.portal.kernel.SortBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** What a list reads: its table, joins for display, columns, the sorts it offers and how a record is made of a row. */
public final class RowsDefinition<R> {

    record Sortable(String expression, boolean nullable, boolean unique) {}

    final String from;
    final List<String> joins = new ArrayList<>();
    final Map<String, Sortable> sortables = new LinkedHashMap<>();
    String id = "id";
    String select = "*";
    ScopeColumns scope = ScopeColumns.none();
    SortBy defaultSort = SortBy.asc("id");
    @Nullable RowMapper<R> mapper;

    private RowsDefinition(String from) {
        this.from = from;
    }

    /** The table with its alias: {@code organisation o}. */
    public static <R> RowsDefinition<R> from(String table) {
        return new RowsDefinition<>(table);
    }

    /** A join for display only; it is made for the rows of the window, not for the whole list. */
    public RowsDefinition<R> join(String join) {
        joins.add(join);
        return this;
    }

    /** The expression of the id, which ends every order. */
    public RowsDefinition<R> id(String expression) {
        id = expression;
        return this;
    }

    public RowsDefinition<R> scope(ScopeColumns columns) {
        scope = columns;
        return this;
    }

    public RowsDefinition<R> select(String columns) {
        select = columns;
        return this;
    }

    /** A sort over a column of the table that is never null, so that the list can be sought by key. */
    public RowsDefinition<R> sortable(String name, String expression) {
        sortables.put(name, new Sortable(expression, false, false));
        return this;
    }

    /** A sort over a column of the table that may be null. */
    public RowsDefinition<R> sortableNullable(String name, String expression) {
        sortables.put(name, new Sortable(expression, true, false));
        return this;
    }

    /**
     * A sort over a column that no two rows of a filter have alike: the id does not follow it in the order, with which the server
     * would not use the unique index.
     */
    public RowsDefinition<R> sortableUnique(String name, String expression) {
        sortables.put(name, new Sortable(expression, false, true));
        return this;
    }

    public RowsDefinition<R> defaultSort(SortBy sort) {
        defaultSort = sort;
        return this;
    }

    public RowsDefinition<R> row(RowMapper<R> rowMapper) {
        mapper = rowMapper;
        return this;
    }
}
