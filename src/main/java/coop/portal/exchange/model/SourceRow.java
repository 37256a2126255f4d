package coop.portal.exchange.model;

import java.util.List;

/**
 * One row of a file: its number as a spreadsheet shows it, beginning with 1, its cells up to the last one that is not
 * empty, and whether people who look at the file do not see it. A hidden row is a row like any other.
 */
public record SourceRow(int number, List<Cell> cells, boolean hidden, RowKind kind) {

    public SourceRow(int number, List<Cell> cells) {
        this(number, cells, false, RowKind.ENTRY);
    }

    /** The cell of a column, counted from 0; beyond the last one all cells are empty. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    public SourceRow as(RowKind other) {
        return other == kind ? this : new SourceRow(number, cells, hidden, other);
    }
}
