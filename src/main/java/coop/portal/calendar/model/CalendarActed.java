package coop.portal.calendar.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An administrator has opened, changed, confirmed or doubted a year of the calendar. */
public record CalendarActed(int year, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "calendar-year";

    public CalendarActed {
        changes = List.copyOf(changes);
    }

    /** A year as the trail speaks of it. */
    public static Subject subject(int year) {
        return new Subject(SUBJECT, Integer.toString(year), Integer.toString(year));
    }

    @Override
    public Subject subject() {
        return subject(year);
    }
}
