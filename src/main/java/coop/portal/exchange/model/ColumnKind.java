package coop.portal.exchange.model;

import org.jspecify.annotations.Nullable;

/** How a column is written into a workbook. */
public enum ColumnKind {
    TEXT(null, 24),
    WHOLE("#,##0", 12),
    NUMBER("#,##0.###", 14),
    /** Million dong, as everywhere on screens and in workbooks. */
    MONEY("#,##0.###", 16),
    DATE("dd/mm/yyyy", 12),
    DATE_TIME("dd/mm/yyyy hh:mm", 18);

    private final @Nullable String format;
    private final double width;

    ColumnKind(@Nullable String format, double width) {
        this.format = format;
        this.width = width;
    }

    /** The number format of a workbook, none for text. */
    public @Nullable String format() {
        return format;
    }

    /** In characters. */
    public double width() {
        return width;
    }
}
