package coop.portal.exchange.rules;

import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.MergedArea;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceRow;
import java.util.List;
import java.util.Optional;

/** Finds the header below the titles: the row, or the two or three rows together, that name most of what is wanted. */
public final class HeaderFinder {

    /** A header stands in one of the first 30 rows and is at most three rows high. */
    public static final int DEEPEST = 30;

    public static final int HIGHEST = 3;

    private static final double PER_EXTRA_ROW = 0.05;

    private HeaderFinder() {}

    /** The last row of the header, how many rows it has, its columns, the guess, and how good it is. */
    public record Header(int row, int depth, List<SourceColumn> columns, ColumnMapping mapping, double score) {}

    public static Optional<Header> find(List<SourceRow> head, List<MergedArea> merged, List<ColumnSpec> wanted) {
        HeaderGrid grid = new HeaderGrid(head, merged);
        CaptionMemory memory = new CaptionMemory(wanted);
        Header best = null;
        for (SourceRow row : head) {
            if (row.number() > DEEPEST || row.blank() || grid.insideCaption(row.number())) {
                continue;
            }
            int least = Math.min(HIGHEST, grid.leastDepth(row.number()));
            for (int depth = least; depth <= HIGHEST; depth++) {
                Header header = at(grid, row.number(), depth, wanted, memory);
                if (best == null || header.score() > best.score()) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best).filter(header -> enough(header, wanted));
    }

    /** The header that a person points at: its last row and how many rows it has. */
    public static Header at(List<SourceRow> head, List<MergedArea> merged, int row, int depth, List<ColumnSpec> wanted) {
        return at(new HeaderGrid(head, merged), row - depth + 1, depth, wanted, new CaptionMemory(wanted));
    }

    private static Header at(
            HeaderGrid grid, int first, int depth, List<ColumnSpec> wanted, CaptionMemory memory) {
        List<SourceColumn> columns = grid.columns(first, depth);
        ColumnMapping mapping = ColumnMatching.match(columns, wanted, memory);
        double score = ColumnMatching.score(mapping, wanted) - PER_EXTRA_ROW * (depth - 1);
        return new Header(first + depth - 1, depth, columns, mapping, score);
    }

    private static boolean enough(Header header, List<ColumnSpec> wanted) {
        return header.mapping().matches().size() >= Math.min(2, wanted.size());
    }
}
