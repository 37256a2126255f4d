package coop.portal.kernel.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday, but for holidays and days off in exchange, and weekend days that are worked
 * instead. These are data, published year by year; of a day for which nobody has confirmed them only the days that are entered
 * anyway are known.
 */
public final class WorkingCalendar {

    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Map.of(), Map.of());

    private final Map<LocalDate, CalendarDay> days;
    private final Map<Integer, LocalDate> confirmed;

    private WorkingCalendar(Map<LocalDate, CalendarDay> days, Map<Integer, LocalDate> confirmed) {
        this.days = days;
        this.confirmed = confirmed;
    }

    /** @param confirmed by year, until which of its days the calendar is confirmed; a year that is not there is not */
    public static WorkingCalendar of(Collection<CalendarDay> days, Map<Integer, LocalDate> confirmed) {
        return new WorkingCalendar(
                days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity())),
                Map.copyOf(confirmed));
    }

    public boolean worked(LocalDate day) {
        CalendarDay entry = days.get(day);
        return entry == null ? !weekend(day) : entry.kind().worked();
    }

    /** What the day is instead of what its day of the week says. */
    public Optional<CalendarDay> entry(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Somebody has confirmed which days of this time are worked. */
    public boolean confirmed(LocalDate day) {
        LocalDate until = confirmed.get(day.getYear());
        return until != null && !day.isAfter(until);
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

    /** The day itself when it is worked, or else the next that is. */
    public LocalDate workedFrom(LocalDate day) {
        LocalDate next = day;
        while (!worked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many working days are left after a day until another, which counts; negative when the other has passed. */
    public int between(LocalDate today, LocalDate due) {
        return due.isBefore(today) ? -count(due, today) : count(today, due);
    }

    private int count(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::worked).count();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
