package coop.portal.inspections.rules;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.MilestoneKind;
import coop.portal.inspections.model.OverlapMode;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers and switches that hold on one day: terms, levels of approval, the yearly calendar, how strict a limit is. */
public final class LegalNumbers {

    public static final String OVERLAP_MODE = "inspections.overlap.mode";
    public static final String APPROVAL_LEVELS = "inspections.plan.approvalLevels";
    public static final String WORKING_DAYS_TO_ISSUE = "inspections.plan.workingDaysToIssue";
    public static final String DAYS = "inspections.days.";
    public static final String CALENDAR = "inspections.calendar.";
    public static final String TWO_LEVELS_FROM = "inspections.twoLevelsFrom";
    public static final String YOUNG_MONTHS = "inspections.youngMonths";
    public static final String QUIET_YEARS = "inspections.quietYears";

    private final Map<String, LegalValue> byName;

    private LegalNumbers(Map<String, LegalValue> byName) {
        this.byName = byName;
    }

    /** The longest time on the spot in calendar days before any extension, and its article. */
    public record Longest(int days, String article) {}

    /** Those that hold on a day; of two that do, the younger. */
    public static LegalNumbers on(LocalDate day, Collection<LegalValue> all) {
        return new LegalNumbers(all.stream()
                .filter(number -> number.holdsOn(day))
                .collect(Collectors.toMap(LegalValue::name, Function.identity(),
                        (one, other) -> one.from().isAfter(other.from()) ? one : other)));
    }

    public OverlapMode overlapMode() {
        return get(OVERLAP_MODE).as(OverlapMode.class);
    }

    /** How many levels approve a plan; the chairman of a commune is head of office and of the level at once. */
    public int approvalLevels(Planner planner) {
        LegalValue special = byName.get(APPROVAL_LEVELS + "." + planner.name());
        return (special == null ? get(APPROVAL_LEVELS) : special).asInt();
    }

    public Longest longest(Planner planner, InspectionKind kind) {
        boolean commune = planner == Planner.COMMUNE || planner == Planner.DISTRICT;
        LegalValue number = get(DAYS + (kind == InspectionKind.INSPECTION ? "inspection" : commune ? "check.commune" : "check"));
        return new Longest(number.asInt(), number.article());
    }

    public int workingDaysToIssue() {
        return get(WORKING_DAYS_TO_ISSUE).asInt();
    }

    /** The first day without districts, on which who may do what changed; none while it is not configured. */
    @Nullable LocalDate twoLevelsFrom() {
        LegalValue day = byName.get(TWO_LEVELS_FROM);
        return day == null ? null : day.asDate();
    }

    /** An organisation younger than so many months is rather guided than checked. */
    public @Nullable Integer youngMonths() {
        return whole(YOUNG_MONTHS);
    }

    /** After more years than these without a visit, time alone is a reason for one. */
    public @Nullable Integer quietYears() {
        return whole(QUIET_YEARS);
    }

    private @Nullable Integer whole(String name) {
        LegalValue number = byName.get(name);
        return number == null ? null : number.asInt();
    }

    MonthDay day(MilestoneKind kind) {
        return get(CALENDAR + kind.name()).asDayOfYear();
    }

    String article(MilestoneKind kind) {
        return get(kind == MilestoneKind.PLAN_ISSUED ? WORKING_DAYS_TO_ISSUE : CALENDAR + kind.name()).article();
    }

    private LegalValue get(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no legal number " + name + " holds on this day");
    }
}
