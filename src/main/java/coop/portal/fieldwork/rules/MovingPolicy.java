package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.kernel.Remark;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may move the day on which a team comes, and to which day: before the time on site begins, within plan and law. */
public final class MovingPolicy {

    /** Before the time on site begins with the decision being announced. */
    public static final Set<FieldworkStage> STAGES =
            Set.of(FieldworkStage.PLANNED, FieldworkStage.DECISION_DRAFT, FieldworkStage.DECISION_ISSUED);

    private static final String TEXT = "fieldwork.remark.";
    private static final String FIELD = "day";
    private static final String RULE = "MV-2";

    private MovingPolicy() {}

    /** Until the decision the planner and the one who decides; with the decision the leader of the team and the one who decides. */
    public static boolean may(FieldworkStage stage, Set<String> permissions, boolean leads) {
        return switch (stage) {
            case PLANNED, DECISION_DRAFT -> permissions.contains(FieldworkPermissions.DECISION_DRAFT)
                    || permissions.contains(FieldworkPermissions.DECISION_ISSUE);
            case DECISION_ISSUED -> leads || permissions.contains(FieldworkPermissions.DECISION_ISSUE);
            default -> false;
        };
    }

    /**
     * What a new day is held against.
     *
     * @param now the day as it is
     * @param planned the year is that of a plan, which the visit does not leave
     * @param month of the plan
     * @param decidedOn the day of the decision
     * @param announceBy the last day on which the decision may be announced, with its article
     */
    public record Bounds(
            LocalDate today,
            @Nullable LocalDate now,
            boolean planned,
            int year,
            @Nullable Integer month,
            @Nullable LocalDate decidedOn,
            @Nullable LastDay announceBy) {}

    /** A day after which the law does not let it be. */
    public record LastDay(LocalDate day, String article) {}

    /** Who of the team is elsewhere or away on the new days, by name, and who else visits the organisation then. */
    public record Met(Map<String, List<Clash>> team, List<CalendarVisit.Other> subject) {}

    /** Errors refuse the day, warnings have to be confirmed. */
    public static List<Remark> check(@Nullable LocalDate day, Bounds bounds, WorkingCalendar calendar, Met met) {
        if (day == null) {
            return List.of(Remark.error(RULE, FIELD, TEXT + "move-day-missing"));
        }
        if (day.equals(bounds.now())) {
            return List.of(Remark.error(RULE, FIELD, TEXT + "move-same-day", day));
        }
        List<Remark> remarks = new ArrayList<>();
        bounds(day, bounds, remarks);
        if (!calendar.worked(day)) {
            remarks.add(calendar.entry(day)
                    .map(entry -> Remark.error("MV-3", FIELD, TEXT + "move-holiday", day, entry.name()).by(entry.basis()))
                    .orElseGet(() -> Remark.error("MV-3", FIELD, TEXT + "move-weekend", day)));
        }
        met.subject().forEach(other -> remarks.add(Remark.error(
                "MV-4", FIELD, TEXT + "move-subject", other.agencyName(), other.days().from(), other.days().to())));
        met.team().forEach((name, clashes) -> clashes.forEach(clash -> remarks.add(meets(name, clash))));
        return remarks;
    }

    private static void bounds(LocalDate day, Bounds bounds, List<Remark> remarks) {
        if (day.isBefore(bounds.today())) {
            remarks.add(Remark.error(RULE, FIELD, TEXT + "move-past", day));
        }
        if (bounds.decidedOn() != null && day.isBefore(bounds.decidedOn())) {
            remarks.add(Remark.error(RULE, FIELD, TEXT + "move-before-decision", bounds.decidedOn()));
        }
        if (bounds.announceBy() != null && day.isAfter(bounds.announceBy().day())) {
            remarks.add(Remark.error(RULE, FIELD, TEXT + "move-announce-by", bounds.announceBy().day(), bounds.announceBy().article())
                    .by(bounds.announceBy().article()));
        }
        if (bounds.planned() && day.getYear() != bounds.year()) {
            remarks.add(Remark.error(RULE, FIELD, TEXT + "move-year", Integer.toString(bounds.year())));
        } else if (bounds.planned() && bounds.month() != null && day.getMonthValue() != bounds.month()) {
            remarks.add(Remark.warning(
                    "MV-5", FIELD, TEXT + "move-month", bounds.month() + "/" + bounds.year()));
        }
    }

    /** What is to be said of somebody who is elsewhere or away. */
    public static Remark meets(String name, Clash clash) {
        return switch (clash) {
            case Clash.Elsewhere at -> Remark.warning(
                    "MV-5", FIELD, "fieldwork.clash.elsewhere", name, at.organisationName(), at.from(), at.to());
            case Clash.Away away -> Remark.warning(
                    "MV-5", FIELD, "fieldwork.clash.away", name, away.kind(), away.from(), away.to());
        };
    }
}
