package coop.portal.calendar;

import coop.portal.calendar.model.CalendarActed;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.calendar.model.CalendarYearRow;
import coop.portal.calendar.model.CalendarYearSheet;
import coop.portal.kernel.InMemory;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** The calendar as the list and the sheet of a year show it. It is answered from memory. */
@Service
@RolesAllowed(CalendarPermissions.YEAR_READ)
public class CalendarQueries {

    private final CalendarMemory memory;
    private final PortalClock clock;

    CalendarQueries(CalendarMemory memory, PortalClock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** The latest first, up to next year whether anybody has opened it or not. */
    public Paged<CalendarYearRow, String> years() {
        return new InMemory<>(search -> IntStream.rangeClosed(-last(), -first())
                .map(year -> -year)
                .filter(year -> Integer.toString(year).contains(search.strip()))
                .mapToObj(this::row)
                .toList(), Map.of());
    }

    public CalendarYearSheet sheet(int year) {
        if (year < first() || year > last()) {
            throw new NotFoundException("calendar " + year);
        }
        return new CalendarYearSheet(find(year), opened(year), days(year), CalendarActed.subject(year));
    }

    private CalendarYearRow row(int year) {
        List<CalendarDay> days = days(year);
        return new CalendarYearRow(find(year), opened(year), count(days, DayKind.HOLIDAY),
                count(days, DayKind.OFF_INSTEAD), count(days, DayKind.WORKED_INSTEAD));
    }

    private int first() {
        return memory.get().years().stream().mapToInt(CalendarYear::year).min().orElse(clock.today().getYear());
    }

    private int last() {
        int next = clock.today().getYear() + 1;
        return Math.max(next, memory.get().years().stream().mapToInt(CalendarYear::year).max().orElse(next));
    }

    private CalendarYear find(int year) {
        return memory.get().years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(CalendarYear.unopened(year));
    }

    private boolean opened(int year) {
        return memory.get().years().stream().anyMatch(one -> one.year() == year);
    }

    private List<CalendarDay> days(int year) {
        return memory.get().days().stream().filter(day -> day.day().getYear() == year).toList();
    }

    private static int count(List<CalendarDay> days, DayKind kind) {
        return (int) days.stream().filter(day -> day.kind() == kind).count();
    }
}
