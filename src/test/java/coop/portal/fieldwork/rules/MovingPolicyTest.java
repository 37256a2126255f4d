package coop.portal.fieldwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.rules.MovingPolicy.Bounds;
import coop.portal.fieldwork.rules.MovingPolicy.LastDay;
import coop.portal.fieldwork.rules.MovingPolicy.Met;
import coop.portal.kernel.Remark;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("FLD-07")
class MovingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Met NOTHING = new Met(Map.of(), List.of());
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            List.of(
                    new CalendarDay(LocalDate.of(2026, 10, 14), DayKind.HOLIDAY, "Ngày lễ", "BLLĐ 112"),
                    new CalendarDay(LocalDate.of(2026, 10, 17), DayKind.WORKED_INSTEAD, "Làm bù", "TB 1")),
            Map.of());

    @Test
    @UseCase(value = "FLD-07", rule = "MV-1")
    void nobody_moves_what_has_been_announced() {
        Set<String> all = new FieldworkPermissions().names();
        for (FieldworkStage stage : FieldworkStage.values()) {
            assertThat(MovingPolicy.may(stage, all, true)).as(stage.name()).isEqualTo(MovingPolicy.STAGES.contains(stage));
            assertThat(MovingPolicy.may(stage, Set.of(), false)).as(stage.name()).isFalse();
        }
        assertThat(MovingPolicy.STAGES).isEqualTo(EnumSet.range(FieldworkStage.PLANNED, FieldworkStage.DECISION_ISSUED));
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-2")
    void the_day_lies_within_decision_law_and_plan() {
        assertThat(on(null)).containsExactly("ERROR day-missing");
        assertThat(on(12)).containsExactly("ERROR same-day");
        assertThat(on(2)).containsExactly("ERROR past", "ERROR before-decision");
        assertThat(on(5)).isEmpty();
        assertThat(on(20)).isEmpty();
        assertThat(on(21)).containsExactly("ERROR announce-by");
        assertThat(keys(check(LocalDate.of(2027, 1, 4), NOTHING))).containsExactly("ERROR announce-by", "ERROR year");
        Bounds unplanned = new Bounds(TODAY, null, false, 2026, 10, null, null);
        assertThat(MovingPolicy.check(LocalDate.of(2027, 1, 4), unplanned, CALENDAR, NOTHING)).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-3")
    void the_day_is_worked() {
        assertThat(on(10)).containsExactly("ERROR weekend");
        assertThat(on(14)).containsExactly("ERROR holiday");
        assertThat(on(17)).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = {"MV-4", "MV-5"})
    void a_second_visit_refuses_and_people_elsewhere_and_another_month_are_asked_about() {
        LocalDate day = LocalDate.of(2026, 10, 13);
        assertThat(keys(check(day, new Met(
                Map.of("An", List.of(
                        new Clash.Away(AbsenceKind.LEAVE, day, day), new Clash.Elsewhere(new FieldworkId(7), "HTX", day, day))),
                List.of(new CalendarVisit.Other("Sở", new OnSite(day, day)))))))
                .containsExactly("ERROR subject", "WARNING away", "WARNING elsewhere");
        Bounds bounds = new Bounds(TODAY, null, true, 2026, 9, null, null);
        assertThat(keys(MovingPolicy.check(day, bounds, CALENDAR, NOTHING))).containsExactly("WARNING month");
    }

    private static List<String> on(@Nullable Integer day) {
        return keys(check(day == null ? null : LocalDate.of(2026, 10, day), NOTHING));
    }

    private static List<Remark> check(@Nullable LocalDate day, Met met) {
        return MovingPolicy.check(day, new Bounds(
                TODAY, LocalDate.of(2026, 10, 12), true, 2026, 10, TODAY,
                new LastDay(LocalDate.of(2026, 10, 20), "LTT 26.4")), CALENDAR, met);
    }

    private static List<String> keys(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.severity() + " " + remark.key().replaceAll("fieldwork\\.(remark\\.move-|clash\\.)", ""))
                .toList();
    }
}
