package coop.portal.exchange.model;

import java.util.List;

/**
 * The table that was found in a file: on which sheet of all, in which rows its header stands (the last of them and how
 * many), its columns, which of them hold what is wanted, and the number of the last row in use.
 */
public record SourceTable(
        List<SourceSheet> sheets,
        SourceSheet sheet,
        int headerRow,
        int headerDepth,
        List<SourceColumn> columns,
        ColumnMapping mapping,
        int lastRow) {

    /** How many rows lie below the header at most: for a progress bar. */
    public int rowsBelow() {
        return Math.max(0, lastRow - headerRow);
    }

    public SourceTable mappedBy(ColumnMapping other) {
        return new SourceTable(sheets, sheet, headerRow, headerDepth, columns, other, lastRow);
    }
}
