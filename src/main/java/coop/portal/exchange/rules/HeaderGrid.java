package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.MergedArea;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.kernel.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first rows of a sheet as somebody sees them who looks for a header: merged cells show their text everywhere. */
final class HeaderGrid {

    private static final int LONGEST_CAPTION = 300;

    private final Map<Integer, SourceRow> rows = new HashMap<>();
    private final List<MergedArea> merged;
    private final int width;

    HeaderGrid(List<SourceRow> head, List<MergedArea> merged) {
        head.forEach(row -> rows.put(row.number(), row));
        this.merged = merged;
        this.width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** A caption that is merged downwards begins above: here no header begins. */
    boolean insideCaption(int row) {
        return merged.stream().anyMatch(area -> area.top() < row
                && row <= area.bottom()
                && area.bottom() - area.top() < HeaderFinder.HIGHEST
                && !(area.left() == 0 && area.right() >= width - 1)
                && !text(area.top(), area.left()).isEmpty());
    }

    /** How many rows a header that begins here must have, by its merged cells. */
    int leastDepth(int row) {
        int depth = 1;
        for (MergedArea area : merged) {
            boolean caption = area.top() == row && !text(row, area.left()).isEmpty();
            boolean title = area.left() == 0 && area.right() >= width - 1;
            if (caption && !title) {
                boolean above = area.bottom() == row && area.right() > area.left() && splits(row, area);
                depth = Math.max(depth, above ? 2 : area.bottom() - row + 1);
            }
        }
        return depth;
    }

    List<SourceColumn> columns(int first, int depth) {
        List<SourceColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> levels = new ArrayList<>();
            for (int row = first; row < first + depth; row++) {
                String text = row < first + depth - 1 ? upper(row, column) : shown(row, column);
                if (!text.isEmpty() && (levels.isEmpty() || !levels.getLast().equals(text))) {
                    levels.add(text);
                }
            }
            if (!levels.isEmpty()) {
                String caption = String.join(" / ", levels);
                columns.add(new SourceColumn(column, caption, levels.getLast(), Captions.unit(caption)));
            }
        }
        return columns;
    }

    private boolean splits(int row, MergedArea area) {
        long below = 0;
        for (int column = area.left(); column <= area.right(); column++) {
            below += text(row + 1, column).isEmpty() ? 0 : 1;
        }
        return below > 1;
    }

    /** An upper level also covers what is to the right of it until the next caption, when nobody merged the cells. */
    private String upper(int row, int column) {
        String shown = shown(row, column);
        if (!shown.isEmpty() || text(row + 1, column).isEmpty() || areaAt(row, column) != null) {
            return shown;
        }
        for (int left = column - 1; left >= 0 && areaAt(row, left) == null && !text(row + 1, left).isEmpty(); left--) {
            if (!text(row, left).isEmpty()) {
                return text(row, left);
            }
        }
        return "";
    }

    private String shown(int row, int column) {
        MergedArea area = areaAt(row, column);
        return area == null ? text(row, column) : text(area.top(), area.left());
    }

    private @Nullable MergedArea areaAt(int row, int column) {
        for (MergedArea area : merged) {
            if (area.covers(row, column)) {
                return area;
            }
        }
        return null;
    }

    private String text(int row, int column) {
        SourceRow found = rows.get(row);
        if (found == null || !(found.cell(column) instanceof Cell.Text || found.cell(column) instanceof Cell.Number)) {
            return "";
        }
        String text = SearchText.clean(found.cell(column).shown());
        return text.length() > LONGEST_CAPTION ? text.substring(0, LONGEST_CAPTION) : text;
    }
}
