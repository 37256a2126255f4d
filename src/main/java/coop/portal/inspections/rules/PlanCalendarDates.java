package coop.portal.inspections.rules;

import coop.portal.inspections.model.Milestone;
import coop.portal.inspections.model.MilestoneKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a plan has to be where: the days of LTT 18 in the year before, which an administrator may set otherwise for plans of
 * checks, on which the law is silent.
 */
public final class PlanCalendarDates {

    private PlanCalendarDates() {}

    /** The calendar for a plan year, in order; the plan is issued so many working days after the opinion. */
    public static List<Milestone> of(int planYear, LegalNumbers law) {
        List<Milestone> milestones = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            LocalDate due = kind == MilestoneKind.PLAN_ISSUED
                    ? plusWorkingDays(milestones.getLast().due(), law.workingDaysToIssue())
                    : law.day(kind).atYear(planYear - 1);
            milestones.add(new Milestone(kind, due, law.article(kind)));
        }
        return milestones;
    }

    private static LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
