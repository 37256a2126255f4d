package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.uikit.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A month by weeks: in each day the visits that come, those that go on, and how many people are away. */
final class MonthTable extends Composite<Div> {

    private static final String TEXT = "fieldwork.TeamCalendarView";
    private static final int MOST = 4;
    private static final int WEEK = 7;

    private final TeamCalendar calendar;
    private final CalendarAddress address;
    private final CalendarBoxes boxes;
    private final CalendarDays days;

    MonthTable(TeamCalendar calendar, CalendarAddress address, CalendarBoxes boxes, CalendarDays days) {
        this.calendar = calendar;
        this.address = address;
        this.boxes = boxes;
        this.days = days;
        NativeTable table = new NativeTable();
        table.addClassNames("calendar", "calendar-month");
        NativeTableRow head = table.getHead().addRow();
        String[] names = Messages.text("uikit.date.weekdays").split(",");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(names[weekday.getValue() % WEEK]);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        LocalDate monday = calendar.window().from();
        while (!monday.isAfter(calendar.window().to())) {
            NativeTableRow row = table.getBody().addRow();
            monday.datesUntil(monday.plusDays(WEEK)).forEach(day -> row.add(cell(day)));
            monday = monday.plusDays(WEEK);
        }
        getContent().addClassName("table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Messages.text(TEXT + ".title"));
        getContent().add(table);
    }

    private NativeTableCell cell(LocalDate day) {
        NativeTableCell cell = new NativeTableCell();
        days.mark(cell, day);
        cell.getElement().getClassList().set("calendar-other-month", day.getMonthValue() != address.day().getMonthValue());
        cell.add(days.heading(day));
        List<CalendarVisit> visits = calendar.on(day).stream()
                .sorted(Comparator.comparing(visit -> !day.equals(visit.days() == null ? null : visit.days().from())))
                .toList();
        visits.stream().limit(MOST).forEach(visit -> cell.add(boxes.visit(visit, day, null)));
        int away = calendar.away(day).size();
        if (away > 0) {
            Span words = new Span(Messages.text(TEXT + ".away-count", away));
            words.addClassNames("calendar-small", "calendar-away-count");
            words.getElement().setAttribute("title", String.join(", ", calendar.away(day).stream().map(one -> one.name()).toList()));
            cell.add(words);
        }
        if (visits.size() > MOST) {
            cell.add(new Anchor(address.as(false).on(day).text(), Messages.text(TEXT + ".more", visits.size() - MOST)));
        }
        return cell;
    }
}
