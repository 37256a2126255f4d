package coop.portal.access.scope;

import coop.portal.kernel.SortBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The order of one reading: whitelisted expressions with what is unique at the end, mostly the id, and how to seek in it. */
record RowOrder(List<String> expressions, List<Boolean> directions, boolean nullable, boolean seekable) {

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
        if (sortables.size() != 1 || !sortables.getFirst().unique()) {
            expressions.add(definition.id);
            directions.add(last);
        }
        boolean nullable = sortables.stream().anyMatch(RowsDefinition.Sortable::nullable);
        return new RowOrder(List.copyOf(expressions), List.copyOf(directions), nullable, sortables.size() <= 1);
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
        String id = expressions.getLast();
        if (expressions.size() == 1) {
            where.and(id + beyond + "?", keys.getFirst());
            return;
        }
        Object key = keys.getFirst();
        if (key == null) {
            seekFromNothing(where, id + beyond + "?", keys.getLast());
            return;
        }
        String first = expressions.getFirst();
        String from = directions.getFirst() ? " >= " : " <= ";
        String further = first + from + "? AND (" + first + beyond + "? OR " + id + beyond + "?)";
        boolean nothingFollows = nullable && !directions.getFirst();
        where.and(nothingFollows ? "((" + further + ") OR " + first + " IS NULL)" : further, key, key, keys.getLast());
    }

    /** MariaDB sorts nothing before everything: it comes first upwards and last downwards. */
    private void seekFromNothing(Where where, String beyondId, Object id) {
        String first = expressions.getFirst();
        where.and(directions.getFirst()
                ? "((" + first + " IS NULL AND " + beyondId + ") OR " + first + " IS NOT NULL)"
                : first + " IS NULL AND " + beyondId, id);
    }
}
