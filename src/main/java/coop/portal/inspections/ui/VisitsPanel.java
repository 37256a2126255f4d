package coop.portal.inspections.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.SearchText;
import coop.portal.uikit.Empty;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who is visited: the lines of a plan, each with how it stands towards other plans; narrowed by name and to open overlaps. */
final class VisitsPanel extends Div {

    private static final String PAGE = "inspections.PlanView";

    private final TextField search = new TextField();
    private final Checkbox open = new Checkbox(Messages.text(PAGE + ".only-open"));
    private final PagedGrid<ItemRow, Predicate<ItemRow>> grid;

    VisitsPanel(PlanSheet plan, boolean whole) {
        addClassName("visits");
        List<ItemRow> lines = plan.lines();
        grid = new PagedGrid<>(
                PAGE, new MemoryRows<>(lines), ItemRow::id,
                whole ? row -> InspectionsNavigation.toVisit(row.id()) : null);
        Div tools = new Div(search, open);
        tools.addClassName("visits-tools");
        search.setPlaceholder(Messages.text(PAGE + ".find"));
        search.setAriaLabel(Messages.text(PAGE + ".find"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        open.addValueChangeListener(event -> show());
        open.setVisible(plan.openOverlaps() > 0);
        boolean mayAdd = plan.steps().allows(PlanAction.EDIT);
        if (mayAdd) {
            tools.add(LinkButton.primary(Messages.text(PAGE + ".add"), InspectionsNavigation.toAddVisits(plan.id())));
        }
        if (plan.steps().allows(PlanAction.RECORD_OUTCOME) && lines.stream().anyMatch(line -> !line.outcome().settled())) {
            tools.add(LinkButton.secondary(Messages.text(PAGE + ".settle"), InspectionsNavigation.toSettleVisits(plan.id())));
        }
        add(tools);
        if (lines.isEmpty()) {
            add(new Empty(Messages.text(PAGE + (mayAdd ? ".nobody-yet" : ".nobody"))));
            return;
        }
        grid.columns(columns(plan, whole));
        grid.label(Messages.text(PAGE + ".tab.items"));
        add(grid);
        show();
    }

    private void show() {
        String wanted = SearchText.fold(search.getValue());
        grid.show(row -> SearchText.fold(row.organisationName() + " " + row.communeName()).contains(wanted)
                && (!open.getValue() || row.overlap().open()));
    }

    private static List<Column<ItemRow>> columns(PlanSheet plan, boolean whole) {
        List<Column<ItemRow>> columns = new ArrayList<>();
        columns.add(Column.text("organisation", ItemRow::organisationName));
        columns.add(Column.<ItemRow>text("month", row -> month(row)).width(6));
        if (whole && plan.stage() != PlanStage.ISSUED && plan.stage() != PlanStage.CLOSED) {
            columns.add(Column.<ItemRow, OverlapState>badge("overlap", ItemRow::overlap, PlanLooks::of).width(12));
            columns.add(Column.<ItemRow>text("why", PlanWords::overlap).width(13));
        } else if (whole) {
            columns.add(Column.<ItemRow, ItemOutcome>badge("outcome", ItemRow::outcome, PlanLooks::of).width(12));
        }
        columns.add(Column.<ItemRow>text("kind", row -> row.draft().kind()).width(13));
        columns.add(Column.<ItemRow>text("topics", PlanWords::topics).width(14).notOnCard());
        columns.add(Column.<ItemRow>text("leadUnit", row -> row.draft().leadUnit()).width(13).notOnCard());
        columns.add(Column.<ItemRow>text("commune", ItemRow::communeName).width(11));
        return columns;
    }

    private static String month(ItemRow row) {
        Integer month = row.draft().month();
        return month == null ? "" : Messages.text(PAGE + ".in-month", month);
    }
}
