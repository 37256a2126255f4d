package coop.portal.uikit.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import coop.portal.kernel.SortBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a grid, each made, and sent, once it is seen; on a phone one instead of all, the card. */
final class GridColumns<R> {

    private final Grid<R> grid;
    private final Cells<R> cells;
    private final GridScript script;
    private final List<Column<R>> columns = new ArrayList<>();
    private final Map<Column<R>, Grid.Column<R>> made = new HashMap<>();
    private Grid.@Nullable Column<R> card;

    GridColumns(Grid<R> grid, Cells<R> cells, GridScript script) {
        this.grid = grid;
        this.cells = cells;
        this.script = script;
    }

    void add(List<Column<R>> all) {
        columns.addAll(all);
    }

    /** @return whether there are columns now that were not there before */
    boolean show(List<Column<R>> visible, boolean narrow) {
        List<Column<R>> seen = narrow ? List.of() : columns.stream().filter(visible::contains).toList();
        cells.draw(seen);
        boolean added = !made.keySet().containsAll(seen);
        seen.forEach(column -> made.computeIfAbsent(column, this::make));
        made.forEach((column, its) -> setVisible(its, seen.contains(column)));
        if (narrow) {
            showCard(cells.card(visible));
        } else if (card != null) {
            setVisible(card, false);
        }
        if (added) {
            order();
        }
        return added;
    }

    /** The order of the grid that stands for one of the list; none while its column is not there. */
    Stream<GridSortOrder<R>> sorted(SortBy by) {
        return made.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(by.column()) && entry.getKey().isSortable())
                .map(entry -> new GridSortOrder<>(
                        entry.getValue(), by.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING));
    }

    private Grid.Column<R> make(Column<R> column) {
        boolean first = column.equals(columns.getFirst());
        Grid.Column<R> its = grid.addColumn(cells.renderer(column, first));
        its.setKey(column.key());
        its.setHeader(cells.header(column));
        its.setResizable(true);
        its.setFlexGrow(first ? 1 : 0);
        its.setWidth((first ? Math.max(16, column.width()) : column.width()) + "rem");
        if (column.isFigure()) {
            its.setTextAlign(ColumnTextAlign.END);
        }
        if (column.isSortable()) {
            its.setSortable(true);
            its.setSortProperty(column.key());
        }
        return its;
    }

    private void showCard(Renderer<R> renderer) {
        Grid.Column<R> its = card;
        if (its == null) {
            its = grid.addColumn(renderer);
            its.setFlexGrow(1);
            card = its;
        } else {
            its.setRenderer(renderer);
        }
        setVisible(its, true);
    }

    /** Says so only when it changes, as each saying is sent. */
    private void setVisible(Grid.Column<?> column, boolean visible) {
        if (column.isVisible() != visible) {
            column.setVisible(visible);
            script.soon();
        }
    }

    /** Those that were made later than others may stand before them. */
    private void order() {
        List<Grid.Column<R>> wanted = Stream.concat(
                        columns.stream().map(made::get), Stream.ofNullable(card)).filter(Objects::nonNull).toList();
        if (!wanted.equals(grid.getColumns())) {
            grid.setColumnOrder(wanted);
        }
    }
}
