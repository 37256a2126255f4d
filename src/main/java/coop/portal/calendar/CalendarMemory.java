package coop.portal.calendar;

import coop.portal.calendar.model.CalendarChanged;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.calendar.persistence.CalendarYears;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The whole calendar in memory, read when it is first asked for and again after a committed change. */
@Component
class CalendarMemory {

    /** What there is at one time. */
    record Known(List<CalendarYear> years, List<CalendarDay> days, WorkingCalendar calendar) {}

    private final CalendarYears years;
    private volatile @Nullable Known known;

    CalendarMemory(CalendarYears years) {
        this.years = years;
    }

    Known get() {
        Known now = known;
        return now == null ? read() : now;
    }

    private synchronized Known read() {
        List<CalendarYear> all = years.years();
        List<CalendarDay> days = years.days();
        Map<Integer, LocalDate> confirmed = new HashMap<>();
        all.forEach(year -> {
            LocalDate until = year.confirmedUntil();
            if (until != null) {
                confirmed.put(year.year(), until);
            }
        });
        Known read = new Known(List.copyOf(all), List.copyOf(days), WorkingCalendar.of(days, confirmed));
        known = read;
        return read;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void forget(CalendarChanged change) {
        known = null;
    }
}
