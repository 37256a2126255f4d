package coop.portal.access.scope;

import coop.portal.kernel.SortBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The order of one reading: whitelisted expressions with the id at the end, and how to seek in it. */
record RowOrder(List<String> expressions, List<Boolean> directions, boolean seekable) {

    /** Unknown columns are left out: an address may be old or made up. */
    static RowOrder of(RowsDefinition<?> definition, List<SortBy> wanted) {
        List<SortBy> known = wanted.stream()
                .filter(sort -> definition.sortables.containsKey(sort.column()))
                .toList();
        List<SortBy> sorts = known.isEmpty() && definition.sortables.containsKey(definition.defaultSort.column())
                ? List.of(definition.defaultSort)
                : known;
        List<RowsDefinition.Sortable> sortables = sorts.stream()
                .map(sort -> Objects.requireNonNull(definition.sortables.get(sort.column())))
                .toList();
        boolean last = sorts.isEmpty() ? definition.defaultSort.ascending() : sorts.getLast().ascending();
        List<String> expressions = new ArrayList<>(
                sortables.stream().map(RowsDefinition.Sortable::expression).toList());
        List<Boolean> directions =
                new ArrayList<>(sorts.stream().map(SortBy::ascending).toList());
        expressions.add(definition.id);
        directions.add(last);
        boolean seekable = sortables.size() <= 1
                && sortables.stream().noneMatch(RowsDefinition.Sortable::nullable);
        return new RowOrder(List.copyOf(expressions), List.copyOf(directions), seekable);
    }

    String orderBy() {
        StringBuilder sql = new StringBuilder(" ORDER BY ");
        for (int i = 0; i < expressions.size(); i++) {
            sql.append(i == 0 ? "" : ", ").append(expressions.get(i)).append(directions.get(i) ? "" : " DESC");
        }
        return sql.toString();
    }

    /** The key columns, selected beside the row. */
    String keys() {
        return expressions.stream().map(expression -> ", " + expression).collect(Collectors.joining());
    }

    /** After the given keys, in the expanded form: MariaDB does not use an index for row values. */
    void seek(Where where, List<?> keys) {
        String beyond = directions.getLast() ? " > " : " < ";
        if (expressions.size() == 1) {
            where.and(expressions.getFirst() + beyond + "?", keys.getFirst());
            return;
        }
        String first = expressions.getFirst();
        String id = expressions.getLast();
        String from = directions.getFirst() ? " >= " : " <= ";
        Object key = keys.getFirst();
        where.and(first + from + "? AND (" + first + beyond + "? OR " + id + beyond + "?)", key, key, keys.getLast());
    }
}
