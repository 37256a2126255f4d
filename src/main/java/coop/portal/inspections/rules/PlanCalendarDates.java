package coop.portal.inspections.rules;

import coop.portal.inspections.model.Milestone;
import coop.portal.inspections.model.MilestoneKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a plan has to be where: the days of LTT 18 in the year before, which an administrator may set otherwise for plans of
 * checks, on which the law is silent.
 */
public final class PlanCalendarDates {

    /** The days as the law has them, the article with each. */
    public static final Map<MilestoneKind, MonthDay> BY_LAW = Map.of(
            MilestoneKind.ORIENTATION_SUBMITTED, MonthDay.of(9, 30),
            MilestoneKind.ORIENTATION_APPROVED, MonthDay.of(10, 15),
            MilestoneKind.GOVERNMENT_PLAN_ISSUED, MonthDay.of(11, 15),
            MilestoneKind.PLAN_SUBMITTED, MonthDay.of(11, 20),
            MilestoneKind.OPINION_GIVEN, MonthDay.of(11, 30));

    /** The plan is issued within so many working days of the opinion (LTT 18.2). */
    public static final int WORKING_DAYS_TO_ISSUE = 5;

    private PlanCalendarDates() {}

    /** The calendar for a plan year, in order; {@code set} replaces single days of the law. */
    public static List<Milestone> of(int planYear, Map<MilestoneKind, MonthDay> set, int workingDaysToIssue) {
        List<Milestone> milestones = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            if (kind != MilestoneKind.PLAN_ISSUED) {
                MonthDay day = set.getOrDefault(kind, BY_LAW.getOrDefault(kind, MonthDay.of(12, 31)));
                milestones.add(new Milestone(kind, day.atYear(planYear - 1), article(kind)));
            }
        }
        LocalDate opinion = milestones.getLast().due();
        LocalDate issued = plusWorkingDays(opinion, workingDaysToIssue);
        milestones.add(new Milestone(MilestoneKind.PLAN_ISSUED, issued, article(MilestoneKind.PLAN_ISSUED)));
        return milestones;
    }

    private static String article(MilestoneKind kind) {
        return switch (kind) {
            case ORIENTATION_SUBMITTED, ORIENTATION_APPROVED -> "LTT 18.1";
            case GOVERNMENT_PLAN_ISSUED, PLAN_SUBMITTED, OPINION_GIVEN, PLAN_ISSUED -> "LTT 18.2";
        };
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
