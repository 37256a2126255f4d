package coop.portal.exchange.model;

import java.util.List;

/** A column that an importer wants: its key, whether a table without it is of no use, and how people call it. */
public record ColumnSpec(String key, boolean required, List<String> captions) {

    public ColumnSpec {
        captions = List.copyOf(captions);
    }

    public static ColumnSpec required(String key, String... captions) {
        return new ColumnSpec(key, true, List.of(captions));
    }

    public static ColumnSpec optional(String key, String... captions) {
        return new ColumnSpec(key, false, List.of(captions));
    }
}
