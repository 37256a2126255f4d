package coop.portal.exchange.model;

import java.util.List;

/**
 * A column that an importer wants: its key, whether a table without it is of no use, and how people call it.
 *
 * @param exact only one of these very captions is it: it differs by a word from a column that means something else
 */
public record ColumnSpec(String key, boolean required, boolean exact, List<String> captions) {

    public ColumnSpec {
        captions = List.copyOf(captions);
    }

    public static ColumnSpec required(String key, String... captions) {
        return new ColumnSpec(key, true, false, List.of(captions));
    }

    public static ColumnSpec optional(String key, String... captions) {
        return new ColumnSpec(key, false, false, List.of(captions));
    }

    public static ColumnSpec exactly(String key, String... captions) {
        return new ColumnSpec(key, false, true, List.of(captions));
    }
}
