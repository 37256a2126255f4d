package coop.portal.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, but for holidays, and weekend days that are worked instead. Both are data, since
 * they are published year by year.
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> workedInstead) {

    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Set.of(), Set.of());

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        workedInstead = Set.copyOf(workedInstead);
    }

    public boolean worked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workedInstead.contains(day) || !weekend && !holidays.contains(day);
    }

    /** The last of so many working days after a day, which itself does not count. */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= worked(day) ? 1 : 0;
        }
        return day;
    }
}
