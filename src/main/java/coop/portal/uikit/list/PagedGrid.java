package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.shared.Registration;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.uikit.ScreenWidth;
import java.util.List;
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
    private final GridColumns<R> columns;
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
        Grid<R> grid = getContent();
        GridScript script = new GridScript(this);
        this.cells = new Cells<>(page, path, script);
        this.columns = new GridColumns<>(grid, cells, script);
        grid.addClassName("portal-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(false);
        grid.setColumnReorderingAllowed(false);
        grid.addDataGenerator(cells::write);
        grid.setItems(new CallbackDataProvider<R, Void>(this::fetch, query -> count.value(), id::apply));
    }

    /** The columns there are, once; the first is the row's link and always there. */
    void setColumns(List<Column<R>> all) {
        columns.add(all);
    }

    /** Which of them are seen now; as a card when the screen is narrow. */
    void show(List<Column<R>> visible, boolean narrow) {
        if (columns.show(visible, narrow)) {
            showSort();
        }
        getContent().setClassName("cards", narrow);
        getContent().getDataProvider().refreshAll();
    }

    /** For a list inside another page: all its visible columns, as cards on a phone. */
    public PagedGrid<R, F> columns(List<Column<R>> all) {
        setColumns(all);
        List<Column<R>> visible = all.stream().filter(Column::isVisible).toList();
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
        List<R> read = read(query.getOffset(), Math.min(query.getLimit(), Window.MAX_LIMIT));
        cells.learn(read);
        return read.stream();
    }

    private List<R> read(int offset, int limit) {
        F current = filter;
        if (current == null || limit == 0) {
            return List.of();
        }
        if (offset == 0 && (limit <= first.rows().size() || first.rows().size() < PAGE)) {
            return first.rows().subList(0, Math.min(limit, first.rows().size()));
        }
        Slice<R> slice = rows.slice(current, new Window(offset, limit, sort), anchors.before(offset));
        anchors.remember(slice.end());
        return slice.rows();
    }

    private void showSort() {
        settingSort = true;
        try {
            getContent().sort(sort.stream().flatMap(columns::sorted).toList());
        } finally {
            settingSort = false;
        }
    }
}
