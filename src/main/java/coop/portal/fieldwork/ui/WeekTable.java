package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.fieldwork.model.TeamCalendar.CalendarPerson;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;

/** A week: the people down, the days across, and above them the visits that have no team yet. */
final class WeekTable extends Composite<Div> {

    private static final String TEXT = "fieldwork.TeamCalendarView";

    private final TeamCalendar calendar;
    private final CalendarBoxes boxes;
    private final CalendarDays days;
    private final NativeTable table = new NativeTable();

    /** @param people of the page that is shown */
    WeekTable(TeamCalendar calendar, List<CalendarPerson> people, CalendarBoxes boxes, CalendarDays days) {
        this.calendar = calendar;
        this.boxes = boxes;
        this.days = days;
        table.addClassNames("calendar", "calendar-week");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(Messages.text(TEXT + ".who"), "col"));
        week().forEach(day -> {
            NativeTableHeaderCell cell = header("", "col");
            cell.add(days.heading(day));
            days.mark(cell, day);
            head.add(cell);
        });
        if (calendar.visits().stream().anyMatch(visit -> visit.team().isEmpty())) {
            teamless();
        }
        people.forEach(this::row);
        getContent().addClassName("table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Messages.text(TEXT + ".title"));
        getContent().add(table);
    }

    private void teamless() {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(Messages.text(TEXT + ".no-team"), "row"));
        week().forEach(day -> {
            NativeTableCell cell = cell(row, day);
            calendar.on(day).stream()
                    .filter(visit -> visit.team().isEmpty())
                    .forEach(visit -> cell.add(boxes.visit(visit, day, null)));
        });
    }

    private void row(CalendarPerson person) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(person.name(), "row"));
        week().forEach(day -> {
            NativeTableCell cell = cell(row, day);
            for (CalendarVisit visit : calendar.on(day)) {
                if (visit.has(person.user())) {
                    cell.add(boxes.visit(visit, day, person.user()));
                }
            }
            calendar.away(day).stream()
                    .filter(absence -> absence.user().equals(person.user()))
                    .forEach(absence -> cell.add(boxes.away(absence, false)));
        });
    }

    private NativeTableCell cell(NativeTableRow row, LocalDate day) {
        NativeTableCell cell = new NativeTableCell();
        days.mark(cell, day);
        row.add(cell);
        return cell;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private List<LocalDate> week() {
        return calendar.window().from().datesUntil(calendar.window().to().plusDays(1)).toList();
    }
}
