package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;

/** The same days one below the other, for a phone. */
final class DayList extends Div {

    DayList(TeamCalendar calendar, CalendarBoxes boxes, CalendarDays days) {
        addClassName("calendar-list");
        calendar.window().from().datesUntil(calendar.window().to().plusDays(1)).forEach(day -> add(day(calendar, day, boxes, days)));
    }

    private static Section day(TeamCalendar calendar, LocalDate day, CalendarBoxes boxes, CalendarDays days) {
        H3 name = new H3();
        name.add(days.heading(day));
        Section section = new Section(name);
        days.mark(section, day);
        List<CalendarVisit> visits = calendar.on(day);
        List<AbsenceRow> away = calendar.away(day);
        visits.forEach(visit -> section.add(boxes.visit(visit, day, null)));
        away.forEach(absence -> section.add(boxes.away(absence, true)));
        if (visits.isEmpty() && away.isEmpty()) {
            Span nothing = new Span(Messages.text("fieldwork.TeamCalendarView.nothing"));
            nothing.addClassName("calendar-small");
            section.add(nothing);
        }
        return section;
    }
}
