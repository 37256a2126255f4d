package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.kernel.Paged;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.RecordFilter;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.reconciliation.model.RecordRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import java.util.List;
import java.util.Set;

/** The rows of a load as the national system has them, each with what it was found to be. */
final class RecordsPanel extends Div {

    private static final String PAGE = "reconciliation.RecordsPanel";

    private final transient LoadId load;
    private final PagedGrid<RecordRow, RecordFilter> grid;
    private final TextField search = new TextField();
    private final Select<RecordOutcome> outcome = new Select<>();

    RecordsPanel(LoadId load, Paged<RecordRow, RecordFilter> records) {
        this.load = load;
        this.grid = new PagedGrid<>(PAGE, records, RecordRow::id, null);
        grid.columns(List.of(
                Column.<RecordRow>text("name", row -> row.number() + ". " + Words.of(row.values().name())),
                Column.<RecordRow, RecordOutcome>badge("outcome", RecordRow::outcome, ReconciliationLooks::of).width(11),
                Column.<RecordRow>text("code", row -> row.values().code()).width(8),
                Column.<RecordRow>text("items", RecordsPanel::says).width(16),
                Column.<RecordRow>text("address", row -> row.values().address()).width(18).notOnCard(),
                Column.<RecordRow>text("representative", row -> row.values().representative()).width(11).notOnCard(),
                Column.<RecordRow>text("status", row -> row.values().status()).width(11).notOnCard()));
        grid.label(Messages.text("reconciliation.LoadView.tab.rows"));
        search.setPlaceholder(Messages.text(PAGE + ".search"));
        search.setAriaLabel(Messages.text(PAGE + ".search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        outcome.setAriaLabel(Messages.text(PAGE + ".outcome"));
        outcome.setPlaceholder(Messages.text(PAGE + ".all"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(Messages.text(PAGE + ".all"));
        outcome.setItems(RecordOutcome.values());
        outcome.setItemLabelGenerator(value -> value == null ? Messages.text(PAGE + ".all") : Messages.label(value));
        outcome.addValueChangeListener(event -> show());
        Div tools = new Div(search, outcome);
        tools.addClassName("import-verdicts");
        Div box = new Div(grid);
        box.addClassName("import-grid");
        addClassName("import-progress");
        add(tools, box);
        show();
    }

    private static String says(RecordRow row) {
        return row.refusal() == null ? Words.of(row.items()) : Messages.text(row.refusal());
    }

    private void show() {
        RecordOutcome chosen = outcome.getValue();
        grid.show(new RecordFilter(load, search.getValue(), chosen == null ? Set.of() : Set.of(chosen), Set.of()));
    }
}
