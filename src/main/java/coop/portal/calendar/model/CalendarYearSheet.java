package coop.portal.calendar.model;

import coop.portal.kernel.Subject;
import coop.portal.kernel.deadline.CalendarDay;
import java.util.List;

/** A year of the calendar with its days in their order. */
public record CalendarYearSheet(CalendarYear year, boolean opened, List<CalendarDay> days, Subject subject) {

    public CalendarYearSheet {
        days = List.copyOf(days);
    }
}
