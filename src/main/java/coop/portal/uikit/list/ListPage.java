package coop.portal.uikit.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import coop.portal.kernel.Paged;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.ScreenWidth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page that is a list. A subclass says in its constructor which columns, filters and acts there are; search, filters and
 * order stand in the address, so that Back works and a list can be sent as a link. Its messages begin with {@code page}:
 * {@code .title}, {@code .empty}, one per column and filter, and {@code .search} where the field needs its own hint.
 *
 * @param <R> the row
 * @param <F> the filter
 */
public abstract class ListPage<R, F> extends Div implements Page, AfterNavigationObserver {

    private final ListDefinition<R, F> definition;
    private final ListTools tools;
    private @Nullable ListParts<R, F> parts;
    private Chosen chosen = Chosen.NOTHING;
    private String path = "";

    /**
     * @param page the key prefix of its messages, such as {@code registry.OrganisationsView}
     * @param id what makes a row the same row when it is read again
     * @param filter makes the filter from what stands in the address
     */
    protected ListPage(
            String page, Paged<R, F> rows, Function<R, Object> id, Function<Chosen, F> filter, ListTools tools) {
        this.definition = new ListDefinition<>(page, rows, id, filter);
        this.tools = tools;
        addClassNames("page", "list-page");
    }

    protected final void column(Column<R> column) {
        definition.columns.add(column);
    }

    protected final void filter(Filter filter) {
        definition.filters.add(filter);
    }

    /** A row is a link to this path, without a leading slash. */
    protected final void opens(Function<R, String> rowPath) {
        definition.path = rowPath;
    }

    /** The one main act of the page, {@code <page>.<key>}: a link to another page. */
    protected final void primary(String key, String target) {
        definition.primaryKey = key;
        definition.primaryPath = target;
    }

    /** Another act of the page, {@code <page>.<key>}. */
    protected final void action(String key, Runnable act) {
        definition.actions.add(new ListDefinition.Action(key, act));
    }

    /** Says above the rows what is to be known of them all as they are chosen now. */
    protected final void notice(Function<Chosen, Optional<ListNotice>> notice) {
        definition.notice = notice;
    }

    /** Offers the workbook of what is shown. */
    protected final void exportable() {
        definition.exportable = true;
    }

    /** Rows can be chosen, and this done with each: refused ones are told with their reasons. */
    protected final void bulk(String key, Consumer<R> act) {
        definition.bulk.add(new ListDefinition.Bulk<>(key, act));
    }

    /** Reads the list again, for instance after an act. */
    protected final void refresh() {
        ListParts<R, F> built = parts;
        if (built != null) {
            built.show(chosen);
        }
    }

    protected final Chosen chosen() {
        return chosen;
    }

    @Override
    public String title() {
        return Messages.text(definition.page + ".title");
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        chosen = Chosen.of(event.getLocation().getQueryParameters().getParameters());
        parts().show(chosen);
    }

    private ListParts<R, F> parts() {
        ListParts<R, F> built = parts;
        if (built == null) {
            built = new ListParts<>(definition, tools, title(), this::goTo);
            parts = built;
            add(built.all());
            ScreenWidth.follow(this, built::narrow);
        }
        return built;
    }

    /** A new choice is a new address; typing in the search field changes the present one. */
    private void goTo(Chosen wanted, boolean ownPlace) {
        if (wanted.equals(chosen)) {
            return;
        }
        QueryParameters query = new QueryParameters(wanted.parameters());
        getUI().ifPresent(ui -> {
            if (ownPlace) {
                ui.navigate(path, query);
            } else {
                replace(ui, wanted, query);
            }
        });
    }

    private void replace(UI ui, Chosen wanted, QueryParameters query) {
        chosen = wanted;
        ui.getPage().getHistory().replaceState(null, new Location(path, query));
        parts().show(wanted);
    }
}
