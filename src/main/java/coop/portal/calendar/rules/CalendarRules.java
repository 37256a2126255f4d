package coop.portal.calendar.rules;

import coop.portal.calendar.model.CalendarDayDraft;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When a day may stand in the calendar, and with which days a year begins (Bộ luật Lao động 2019, 111.3 and 112). */
public final class CalendarRules {

    private CalendarRules() {}

    /** Why it may not stand beside the other days of its year. */
    public static List<Refusal> reasons(int year, CalendarDayDraft draft, Collection<CalendarDay> others) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = draft.day();
        DayKind kind = draft.kind();
        if (day == null || day.getYear() != year) {
            reasons.add(Refusal.of("calendar.refusal.day", Integer.toString(year)));
        } else if (others.stream().anyMatch(other -> other.day().equals(day))) {
            reasons.add(Refusal.of("calendar.refusal.twice", day));
        }
        if (kind == null) {
            reasons.add(Refusal.of("calendar.refusal.kind"));
        } else if (day != null && kind == DayKind.OFF_INSTEAD && weekend(day)) {
            reasons.add(Refusal.of("calendar.refusal.off-anyway", day));
        } else if (day != null && kind == DayKind.WORKED_INSTEAD && !weekend(day)) {
            reasons.add(Refusal.of("calendar.refusal.worked-anyway", day));
        }
        if (draft.name().isBlank()) {
            reasons.add(Refusal.of("calendar.refusal.name"));
        }
        if (draft.basis().isBlank()) {
            reasons.add(Refusal.of("calendar.refusal.basis"));
        }
        return reasons;
    }

    /** The holidays that are the same every year, each on a weekend with the next working day off instead. */
    public static List<CalendarDay> begun(List<CalendarDay> fixed, String insteadName, String insteadBasis) {
        List<CalendarDay> days = new ArrayList<>(fixed);
        Set<LocalDate> off = new HashSet<>(fixed.stream().map(CalendarDay::day).toList());
        fixed.stream().filter(day -> weekend(day.day())).map(CalendarDay::day).sorted().forEach(holiday -> {
            LocalDate instead = holiday;
            while (weekend(instead) || off.contains(instead)) {
                instead = instead.plusDays(1);
            }
            off.add(instead);
            days.add(new CalendarDay(instead, DayKind.OFF_INSTEAD, insteadName, insteadBasis));
        });
        return days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
