package coop.portal.calendar;

import coop.portal.calendar.model.CalendarDayDraft;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.calendar.persistence.CalendarYears;
import coop.portal.calendar.rules.CalendarRules;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.law.LawBook;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator enters the holidays and exchanged days of a year and confirms them. Last days that were stored stay as
 * they are.
 */
@Service
@Transactional
@RolesAllowed(CalendarPermissions.YEAR_WRITE)
public class KeepingCalendar {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final CalendarYears years;
    private final LawBook law;
    private final CalendarTrail trail;

    KeepingCalendar(CalendarYears years, LawBook law, CalendarTrail trail) {
        this.years = years;
        this.law = law;
        this.trail = trail;
    }

    /** Begins a year with the holidays that are the same every year; it still has to be completed and confirmed. */
    public void open(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFoundException("year " + year);
        }
        if (years.held(year).isPresent()) {
            throw new StaleException("calendar " + year);
        }
        years.open(CalendarYear.unopened(year));
        List<CalendarDay> days = CalendarRules.begun(CalendarLaw.fixed(law, year),
                Messages.text(Messages.VIETNAMESE, "calendar.instead"),
                Messages.text(Messages.VIETNAMESE, "calendar.instead.basis"));
        days.forEach(years::add);
        trail.opened(year, days);
    }

    public void add(int year, int seen, CalendarDayDraft draft) {
        CalendarYear held = held(year, seen);
        CalendarDay added = typed(year, draft, years.daysOf(year));
        years.add(added);
        years.keep(held);
        trail.day(year, "day-added", null, added, null);
    }

    public void correct(int year, int seen, LocalDate day, CalendarDayDraft draft) {
        CalendarYear held = held(year, seen);
        List<CalendarDay> days = years.daysOf(year);
        CalendarDay before = find(days, day);
        CalendarDay after = typed(year, draft, days.stream().filter(other -> !other.day().equals(day)).toList());
        years.remove(day);
        years.add(after);
        years.keep(held);
        trail.day(year, "day-corrected", before, after, null);
    }

    public void remove(int year, int seen, LocalDate day, String reason) {
        CalendarYear held = held(year, seen);
        CalendarDay before = find(years.daysOf(year), day);
        years.remove(day);
        years.keep(held);
        trail.day(year, "day-removed", before, null, given(reason));
    }

    /** All days until then are entered, and the notices that say so are named. */
    public void confirm(int year, int seen, @Nullable LocalDate until, String basis) {
        CalendarYear held = held(year, seen);
        if (until == null || until.getYear() != year) {
            throw new RefusedException("calendar.refusal.until", Integer.toString(year));
        }
        if (basis.isBlank()) {
            throw new RefusedException("calendar.refusal.basis");
        }
        CalendarYear confirmed = held.confirmed(until, basis.strip());
        years.keep(confirmed);
        trail.year("confirmed", held, confirmed, null);
    }

    /** What was confirmed is not certain any more. */
    public void doubt(int year, int seen, String reason) {
        CalendarYear held = held(year, seen);
        String why = given(reason);
        years.keep(held.doubted(why));
        trail.year("doubted", held, held.doubted(why), why);
    }

    private CalendarYear held(int year, int seen) {
        CalendarYear held = years.held(year).orElseThrow(() -> new NotFoundException("calendar " + year));
        if (held.version() != seen) {
            throw new StaleException("calendar " + year);
        }
        return held;
    }

    private static CalendarDay typed(int year, CalendarDayDraft draft, List<CalendarDay> others) {
        List<Refusal> reasons = CalendarRules.reasons(year, draft, others);
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
        return new CalendarDay(Objects.requireNonNull(draft.day()), Objects.requireNonNull(draft.kind()),
                draft.name().strip(), draft.basis().strip());
    }

    private static CalendarDay find(List<CalendarDay> days, LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst()
                .orElseThrow(() -> new NotFoundException("day of the calendar"));
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("calendar.refusal.reason");
        }
        return reason.strip();
    }
}
