package coop.portal.inspections.rules;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.LegalNumber;
import coop.portal.inspections.model.MilestoneKind;
import coop.portal.inspections.model.OverlapMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers and switches that hold on one day: terms, levels of approval, the yearly calendar, how strict a limit is. */
public final class LegalNumbers {

    public static final String OVERLAP_MODE = "overlap.mode";
    public static final String APPROVAL_LEVELS = "plan.approvalLevels";
    public static final String WORKING_DAYS_TO_ISSUE = "plan.workingDaysToIssue";
    public static final String DAYS = "days.";
    public static final String CALENDAR = "calendar.";

    private final Map<String, LegalNumber> byName;

    private LegalNumbers(Map<String, LegalNumber> byName) {
        this.byName = byName;
    }

    /** The longest time on the spot in calendar days before any extension, and its article. */
    public record Longest(int days, String article) {}

    /** Those that hold on a day; of two that do, the younger. */
    public static LegalNumbers on(LocalDate day, Collection<LegalNumber> all) {
        return new LegalNumbers(all.stream()
                .filter(number -> number.validOn(day))
                .collect(Collectors.toMap(LegalNumber::name, Function.identity(),
                        (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other)));
    }

    public OverlapMode overlapMode() {
        return OverlapMode.valueOf(get(OVERLAP_MODE).value());
    }

    /** How many levels approve a plan; the chairman of a commune is head of office and of the level at once. */
    public int approvalLevels(Planner planner) {
        LegalNumber special = byName.get(APPROVAL_LEVELS + "." + planner.name());
        return Integer.parseInt((special == null ? get(APPROVAL_LEVELS) : special).value());
    }

    public Longest longest(Planner planner, InspectionKind kind) {
        boolean commune = planner == Planner.COMMUNE || planner == Planner.DISTRICT;
        LegalNumber number = get(DAYS + (kind == InspectionKind.INSPECTION ? "inspection" : commune ? "check.commune" : "check"));
        return new Longest(Integer.parseInt(number.value()), number.article());
    }

    public int workingDaysToIssue() {
        return Integer.parseInt(get(WORKING_DAYS_TO_ISSUE).value());
    }

    MonthDay day(MilestoneKind kind) {
        return MonthDay.parse("--" + get(CALENDAR + kind.name()).value());
    }

    String article(MilestoneKind kind) {
        return get(kind == MilestoneKind.PLAN_ISSUED ? WORKING_DAYS_TO_ISSUE : CALENDAR + kind.name()).article();
    }

    private LegalNumber get(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no legal number " + name + " holds on this day");
    }
}
