package coop.portal.calendar.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of the calendar.
 *
 * @param confirmedUntil until which day somebody has confirmed its days, none while nobody has
 * @param basis by which notices it was confirmed
 * @param remark what is still open
 */
public record CalendarYear(int year, int version, @Nullable LocalDate confirmedUntil, String basis, String remark) {

    /** Nobody has opened it yet. */
    public static CalendarYear unopened(int year) {
        return new CalendarYear(year, 0, null, "", "");
    }

    public Confirmation confirmation() {
        if (confirmedUntil == null) {
            return Confirmation.NOTHING;
        }
        return confirmedUntil.equals(LocalDate.of(year, 12, 31)) ? Confirmation.WHOLE : Confirmation.PART;
    }

    public boolean whole() {
        return confirmation() == Confirmation.WHOLE;
    }

    public CalendarYear confirmed(LocalDate until, String by) {
        return new CalendarYear(year, version, until, by, "");
    }

    public CalendarYear doubted(String why) {
        return new CalendarYear(year, version, null, "", why);
    }
}
