package coop.portal.calendar.ui;

import coop.portal.calendar.model.CalendarActed;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of the calendar. */
@Component
public final class CalendarNavigation implements SubjectLink {

    static final String YEARS = "calendar/years";

    CalendarNavigation() {}

    public static String year(int year) {
        return YEARS + "/" + year;
    }

    @Override
    public String type() {
        return CalendarActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return YEARS + "/" + id;
    }
}
