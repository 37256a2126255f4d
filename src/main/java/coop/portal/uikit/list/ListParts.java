package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import coop.portal.kernel.Count;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a list page on the screen, and what they show of what is chosen. */
final class ListParts<R, F> {

    private final ListDefinition<R, F> definition;
    private final ListTools tools;
    private final BiConsumer<Chosen, Boolean> goTo;
    private final Span count = new Span();
    private final Div head = new Div();
    private final Div empty = new Div();
    private final FilterBar bar;
    private final NoticeLine notice;
    private final PagedGrid<R, F> grid;
    private final ColumnChoice<R> columns;
    private Chosen chosen = Chosen.NOTHING;
    private boolean narrow;

    ListParts(ListDefinition<R, F> definition, ListTools tools, String title, BiConsumer<Chosen, Boolean> goTo) {
        this.definition = definition;
        this.tools = tools;
        this.goTo = goTo;
        bar = new FilterBar(definition.page, definition.filters, goTo);
        notice = new NoticeLine(definition.notice, wanted -> goTo.accept(wanted, true));
        grid = new PagedGrid<>(definition.page, definition.rows, definition.id, definition.path);
        grid.setColumns(definition.columns);
        grid.label(title);
        grid.onSort(sort -> goTo.accept(chosen.withSort(sort), true));
        List<String> remembered = tools.savedViews().flatMap(views -> views.columns(definition.page)).orElse(List.of());
        columns = new ColumnChoice<>(definition.page, definition.columns, remembered, this::chooseColumns);
        head(title);
        empty.addClassName("list-empty");
    }

    List<Component> all() {
        List<Component> parts = new java.util.ArrayList<>(List.of(head, bar, notice));
        if (!definition.bulk.isEmpty()) {
            parts.add(new BulkBar<>(definition, grid, () -> show(chosen)));
        }
        parts.add(grid);
        parts.add(empty);
        return parts;
    }

    void show(Chosen now) {
        chosen = now;
        bar.show(now);
        notice.show(now);
        grid.show(definition.filter.apply(now), now.sort());
        Count found = grid.count();
        count.setText(Formats.number(found.value()) + (found.exact() ? "" : "+"));
        boolean nothing = found.value() == 0;
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            empty.add(now.narrows() ? nothingFound() : nothingYet());
        }
    }

    void narrow(boolean now) {
        narrow = now;
        grid.show(columns.visible(), now);
    }

    private void head(String title) {
        H1 heading = new H1(title);
        count.addClassName("count");
        heading.add(count);
        Div acts = new Div();
        acts.addClassName("head-acts");
        tools.savedViews().ifPresent(views -> acts.add(new SavedViewMenu(
                definition.page, views, () -> chosen, picked -> goTo.accept(picked, true))));
        acts.add(columns);
        LatePopover.announce(acts, acts.getChildren().toList());
        if (definition.exportable) {
            tools.export().ifPresent(export -> acts.add(exportButton(title, export)));
        }
        definition.actions.forEach(action ->
                acts.add(new Button(definition.text(action.key()), click -> action.act().run())));
        primary().ifPresent(acts::add);
        head.addClassName("page-head");
        head.add(heading, acts);
    }

    private java.util.Optional<Component> primary() {
        String key = definition.primaryKey;
        String path = definition.primaryPath;
        return key == null || path == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(LinkButton.primary(definition.text(key), path));
    }

    private Button exportButton(String title, ListExport export) {
        return ExportButton.of(export, () -> new ListExport.Request<>(
                definition.page, title, sentence(),
                columns.visible().stream().filter(Column::isExportable).toList(),
                definition.rows, definition.filter.apply(chosen), chosen.sort(), ""));
    }

    /** What is to be known of the rows, and all that narrows them. */
    private String sentence() {
        return Stream.of(notice.sentence(), bar.sentence()).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private void chooseColumns(List<Column<R>> visible) {
        tools.savedViews().ifPresent(views ->
                views.rememberColumns(definition.page, visible.stream().map(Column::key).toList()));
        grid.show(visible, narrow);
    }

    private Empty nothingFound() {
        Button clear = new Button(
                Messages.text("uikit.filter.clear-all"), click -> goTo.accept(chosen.withoutFilters(), true));
        return new Empty(Messages.text("uikit.list.nothing-found"), clear);
    }

    private Empty nothingYet() {
        return primary().map(step -> new Empty(definition.text("empty"), step)).orElseGet(() -> new Empty(definition.text("empty")));
    }
}
