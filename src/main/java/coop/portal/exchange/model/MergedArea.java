package coop.portal.exchange.model;

/** Cells that are one: rows as a spreadsheet numbers them, beginning with 1, columns beginning with 0, both inclusive. */
public record MergedArea(int top, int left, int bottom, int right) {

    public boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
