package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Objects;

/** The year of a plan by quarters and months, each visit a link; those without a month stand at the end. */
final class CalendarPanel extends Div {

    private static final String PAGE = "inspections.PlanView";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final PlanSheet plan;
    private final boolean whole;

    CalendarPanel(PlanSheet plan, boolean whole) {
        this.plan = plan;
        this.whole = whole;
        addClassName("plan-calendar");
        for (int quarter = 1; quarter <= 4; quarter++) {
            add(quarter(quarter));
        }
        List<ItemRow> undated = plan.lines().stream().filter(row -> row.draft().month() == null).toList();
        if (!undated.isEmpty()) {
            Section box = new Section(new H3(Messages.text(PAGE + ".undated", undated.size())), visits(undated));
            box.addClassNames("calendar-quarter", "panel");
            add(box);
        }
    }

    private Section quarter(int quarter) {
        List<ItemRow> rows = plan.lines().stream()
                .filter(row -> row.draft().month() != null && (row.draft().month() + 2) / 3 == quarter)
                .toList();
        Section box = new Section(new H3(Messages.text(
                PAGE + ".quarter", ROMAN.get(quarter - 1), Integer.toString(plan.year()), rows.size())));
        box.addClassNames("calendar-quarter", "panel");
        Div months = new Div();
        months.addClassName("calendar-months");
        for (int month = quarter * 3 - 2; month <= quarter * 3; month++) {
            months.add(month(month, rows));
        }
        box.add(months);
        return box;
    }

    private Div month(int month, List<ItemRow> ofQuarter) {
        List<ItemRow> rows = ofQuarter.stream()
                .filter(row -> Objects.equals(row.draft().month(), month))
                .toList();
        Div box = new Div(new H4(Messages.text(PAGE + ".month-count", month, rows.size())), visits(rows));
        box.addClassName("calendar-month");
        box.setClassName("calendar-month-free", rows.isEmpty());
        return box;
    }

    private UnorderedList visits(List<ItemRow> rows) {
        UnorderedList list = new UnorderedList();
        for (ItemRow row : rows) {
            ListItem item = new ListItem();
            item.add(whole
                    ? new Anchor(InspectionsNavigation.toVisit(row.id()), row.organisationName())
                    : new Span(row.organisationName()));
            Span kind = new Span(Messages.label(row.draft().kind()));
            kind.addClassName("calendar-kind");
            item.add(kind);
            list.add(item);
        }
        return list;
    }
}
