package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.shared.Registration;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.uikit.ScreenWidth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A grid that reads its rows window by window, by key where it can, and never counts further than a screen says. It is the
 * only place that knows Vaadin's data providers. Cells are texts or Lit templates, never components.
 *
 * @param <R> the row
 * @param <F> the filter
 */
public final class PagedGrid<R, F> extends Composite<Grid<R>> {

    public static final int PAGE = 50;

    private final Paged<R, F> rows;
    private final Cells<R> cells;
    private final Anchors anchors = new Anchors();
    private final Map<Column<R>, Grid.Column<R>> shown = new LinkedHashMap<>();
    private final Set<Column<R>> drawn = new HashSet<>();
    private Grid.@Nullable Column<R> card;
    private @Nullable F filter;
    private List<SortBy> sort = List.of();
    private Slice<R> first = new Slice<>(List.of(), null);
    private Count count = new Count(0, true);
    private boolean settingSort;

    /**
     * @param page the key prefix of the headers
     * @param id what makes a row the same row when it is read again
     * @param path where a row leads, none when it leads nowhere
     */
    public PagedGrid(String page, Paged<R, F> rows, Function<R, Object> id, @Nullable Function<R, String> path) {
        this.rows = rows;
        this.cells = new Cells<>(page, path);
        Grid<R> grid = getContent();
        grid.addClassName("portal-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(false);
        grid.setColumnReorderingAllowed(false);
        grid.setItems(new CallbackDataProvider<R, Void>(this::fetch, query -> count.value(), id::apply));
    }

    /** The columns there are, once; the first is the row's link and always there. */
    void setColumns(List<Column<R>> columns) {
        for (Column<R> column : columns) {
            boolean seen = column.isVisible();
            Grid.Column<R> made =
                    getContent().addColumn(seen ? cells.renderer(column, shown.isEmpty()) : cells.nothing());
            if (seen) {
                drawn.add(column);
            }
            made.setKey(column.key());
            made.setHeader(cells.header(column));
            made.setResizable(true);
            made.setFlexGrow(shown.isEmpty() ? 1 : 0);
            made.setWidth((shown.isEmpty() ? Math.max(16, column.width()) : column.width()) + "rem");
            if (column.isFigure()) {
                made.setTextAlign(ColumnTextAlign.END);
            }
            if (column.isSortable()) {
                made.setSortable(true);
                made.setSortProperty(column.key());
            }
            shown.put(column, made);
        }
        Grid.Column<R> made = getContent().addColumn(LitRenderer.<R>of(""));
        made.setVisible(false);
        made.setFlexGrow(1);
        card = made;
    }

    /** Which of them are seen now; as a card when the screen is narrow. */
    void show(List<Column<R>> visible, boolean narrow) {
        shown.forEach((column, made) -> show(column, made, !narrow && visible.contains(column)));
        if (card != null) {
            if (narrow) {
                card.setRenderer(cells.card(visible));
            }
            card.setVisible(narrow);
        }
        getContent().setClassName("cards", narrow);
    }

    /** The cells of a column are only made, and sent, while it is seen. */
    private void show(Column<R> column, Grid.Column<R> made, boolean seen) {
        if (seen && drawn.add(column)) {
            made.setRenderer(cells.renderer(column, column.equals(shown.keySet().iterator().next())));
        } else if (!seen && drawn.remove(column)) {
            made.setRenderer(cells.nothing());
        }
        made.setVisible(seen);
    }

    /** For a list inside another page: all its visible columns, as cards on a phone. */
    public PagedGrid<R, F> columns(List<Column<R>> columns) {
        setColumns(columns);
        List<Column<R>> visible = columns.stream().filter(Column::isVisible).toList();
        ScreenWidth.follow(this, narrow -> show(visible, narrow));
        onSort(by -> {
            F current = filter;
            if (current != null) {
                show(current, by == null ? List.of() : List.of(by));
            }
        });
        return this;
    }

    public PagedGrid<R, F> show(F newFilter) {
        show(newFilter, sort);
        return this;
    }

    /** Reads the list under this filter and order. */
    public void show(F newFilter, List<SortBy> newSort) {
        filter = newFilter;
        sort = newSort;
        refresh();
        showSort();
    }

    /** Reads again what is shown. */
    public void refresh() {
        F current = filter;
        if (current == null) {
            return;
        }
        anchors.forget();
        first = rows.slice(current, new Window(0, PAGE, sort), null);
        anchors.remember(first.end());
        int read = first.rows().size();
        count = read < PAGE ? new Count(read, true) : rows.count(current);
        if (count.exact()) {
            getContent().getLazyDataView().setItemCountFromDataProvider();
        } else {
            getContent().getLazyDataView().setItemCountEstimate(count.value() + PAGE);
        }
        getContent().getDataProvider().refreshAll();
    }

    public Count count() {
        return count;
    }

    /** Tells when somebody sorts by a header; none when the order was taken away. */
    Registration onSort(Consumer<@Nullable SortBy> listener) {
        return getContent().addSortListener(event -> {
            if (!settingSort) {
                listener.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> new SortBy(
                                order.getSorted().getKey(), order.getDirection() == SortDirection.ASCENDING))
                        .orElse(null));
            }
        });
    }

    /** Lets rows be chosen; all at once only those that were read. */
    void selectable(Consumer<Set<R>> listener) {
        getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<R>) getContent().getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        getContent().addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
    }

    void deselectAll() {
        getContent().deselectAll();
    }

    public void label(String words) {
        getContent().getElement().setAttribute("aria-label", words);
    }

    private Stream<R> fetch(Query<R, Void> query) {
        int offset = query.getOffset();
        int limit = Math.min(query.getLimit(), Window.MAX_LIMIT);
        F current = filter;
        if (current == null || limit == 0) {
            return Stream.empty();
        }
        if (offset == 0 && (limit <= first.rows().size() || first.rows().size() < PAGE)) {
            return first.rows().stream().limit(limit);
        }
        Slice<R> slice = rows.slice(current, new Window(offset, limit, sort), anchors.before(offset));
        anchors.remember(slice.end());
        return slice.rows().stream();
    }

    private void showSort() {
        settingSort = true;
        try {
            getContent().sort(sort.stream()
                    .flatMap(by -> shown.entrySet().stream()
                            .filter(entry -> entry.getKey().key().equals(by.column()) && entry.getKey().isSortable())
                            .map(entry -> new GridSortOrder<>(
                                    entry.getValue(), by.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)))
                    .toList());
        } finally {
            settingSort = false;
        }
    }
}
