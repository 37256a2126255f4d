package coop.portal.exchange.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which column of a file holds which wanted column: guessed first, then corrected by a person on a screen. */
public record ColumnMapping(Map<String, ColumnMatch> matches) {

    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    public ColumnMapping {
        matches = Map.copyOf(matches);
    }

    public OptionalInt column(String key) {
        ColumnMatch match = matches.get(key);
        return match == null ? OptionalInt.empty() : OptionalInt.of(match.column());
    }

    /** The cell of a row for a wanted column; empty when the file has no such column. */
    public Cell cell(SourceRow row, String key) {
        ColumnMatch match = matches.get(key);
        return match == null ? Cell.EMPTY : row.cell(match.column());
    }

    /** A person says where it is; whatever else was thought to be in that column is not. */
    public ColumnMapping with(String key, int column) {
        Map<String, ColumnMatch> changed = new LinkedHashMap<>(matches);
        changed.values().removeIf(match -> match.column() == column);
        changed.put(key, new ColumnMatch(column, 1));
        return new ColumnMapping(changed);
    }

    public ColumnMapping without(String key) {
        Map<String, ColumnMatch> changed = new LinkedHashMap<>(matches);
        changed.remove(key);
        return new ColumnMapping(changed);
    }

    /** The required columns that no column of the file holds. */
    public List<ColumnSpec> missing(List<ColumnSpec> wanted) {
        return wanted.stream()
                .filter(spec -> spec.required() && !matches.containsKey(spec.key()))
                .toList();
    }
}
