package coop.portal.kernel.deadline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts one term from one day, and keeps what it saw on the way. */
final class TermCount {

    private final Term term;
    private final LocalDate start;
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final Set<Noted> noted = new LinkedHashSet<>();
    private final TreeSet<Integer> unconfirmed = new TreeSet<>();

    TermCount(Term term, LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
        this.term = term;
        this.start = start;
        this.calendar = calendar;
        this.pauses = pauses;
    }

    Deadline deadline() {
        LocalDate counted = switch (term.counting()) {
            case WORKING_DAYS -> countedOut(true);
            case DAYS -> countedOut(false);
            case MONTHS -> monthsOn();
        };
        LocalDate due = counted == null || !term.rolls() ? counted : rolled(counted);
        return new Deadline(term, start, counted, due, List.copyOf(noted), List.copyOf(unconfirmed));
    }

    /** Day by day; a pause without an end never lets it get there. */
    private @Nullable LocalDate countedOut(boolean working) {
        LocalDate day = term.startCounts() ? start.minusDays(1) : start;
        for (int left = term.length(); left > 0; ) {
            day = day.plusDays(1);
            if (stopped(day)) {
                return null;
            }
            left -= counts(day, working) ? 1 : 0;
        }
        return day;
    }

    /** The day of the same number, or the last of a month that has none; the paused days on the way are added. */
    private @Nullable LocalDate monthsOn() {
        LocalDate end = start.plusMonths(term.length());
        boolean sameNumber = end.getDayOfMonth() == start.getDayOfMonth();
        end = term.startCounts() && sameNumber ? end.minusDays(1) : end;
        LocalDate day = term.startCounts() ? start : start.plusDays(1);
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            if (stopped(day)) {
                return null;
            }
            end = counts(day, false) ? end : end.plusDays(1);
        }
        return end;
    }

    private @Nullable LocalDate rolled(LocalDate counted) {
        LocalDate day = counted;
        while (!counts(day, true)) {
            day = day.plusDays(1);
            if (stopped(day)) {
                return null;
            }
        }
        return day;
    }

    private boolean counts(LocalDate day, boolean working) {
        if (paused(day)) {
            note(day, Noted.Cause.PAUSED, "");
            return false;
        }
        return !working || worked(day);
    }

    private boolean worked(LocalDate day) {
        if (!calendar.confirmed(day)) {
            unconfirmed.add(day.getYear());
        }
        calendar.entry(day).ifPresentOrElse(
                entry -> note(day, cause(entry.kind()), entry.name()),
                () -> {
                    if (WorkingCalendar.weekend(day)) {
                        note(day, Noted.Cause.WEEKEND, "");
                    }
                });
        return calendar.worked(day);
    }

    private static Noted.Cause cause(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> Noted.Cause.HOLIDAY;
            case OFF_INSTEAD -> Noted.Cause.OFF_INSTEAD;
            case WORKED_INSTEAD -> Noted.Cause.WORKED_INSTEAD;
        };
    }

    private void note(LocalDate day, Noted.Cause cause, String name) {
        noted.add(new Noted(day, cause, name));
    }

    private boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private boolean stopped(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.to() == null && pause.covers(day));
    }
}
