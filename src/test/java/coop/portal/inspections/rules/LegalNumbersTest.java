package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.OverlapMode;
import coop.portal.law.model.LegalValue;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INS-08: numbers of law are rows with days, not constants. */
@UseCase(value = "INS-08", rule = "LN-1")
class LegalNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);

    @Test
    void days_on_the_spot_are_10_for_a_department_7_for_a_commune_45_for_the_inspectorate() {
        assertThat(Law.today().longest(Planner.DEPARTMENT, InspectionKind.SPECIALISED_CHECK))
                .isEqualTo(new LegalNumbers.Longest(10, "NĐ217 13.2b"));
        assertThat(Law.today().longest(Planner.COMMUNE, InspectionKind.SPECIALISED_CHECK))
                .isEqualTo(new LegalNumbers.Longest(7, "NĐ217 13.2c"));
        assertThat(Law.today().longest(Planner.INSPECTORATE, InspectionKind.INSPECTION))
                .isEqualTo(new LegalNumbers.Longest(45, "LTT 20.1b"));
    }

    @Test
    void a_communes_plan_has_one_level_of_approval_a_departments_two() {
        assertThat(Law.today().approvalLevels(Planner.COMMUNE)).isEqualTo(1);
        assertThat(Law.today().approvalLevels(Planner.DEPARTMENT)).isEqualTo(2);
    }

    @Test
    void a_row_holds_from_its_first_to_its_last_day_and_the_younger_of_two_wins() {
        List<LegalValue> rows = List.of(
                new LegalValue(0, 0, "inspections.overlap.mode", "WARN", "CT20", LocalDate.of(2017, 5, 17), null),
                new LegalValue(0, 0, "inspections.overlap.mode", "BLOCK", "NQ198 4", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 11, 10)));
        assertThat(LegalNumbers.on(LocalDate.of(2025, 6, 30), rows).overlapMode()).isEqualTo(OverlapMode.WARN);
        assertThat(LegalNumbers.on(TODAY, rows).overlapMode()).isEqualTo(OverlapMode.BLOCK);
        assertThat(LegalNumbers.on(TODAY.plusDays(1), rows).overlapMode()).isEqualTo(OverlapMode.WARN);
    }

    @Test
    void a_number_that_is_missing_is_said_by_name() {
        assertThatThrownBy(() -> LegalNumbers.on(TODAY, List.of()).overlapMode()).hasMessageContaining("overlap.mode");
    }
}
