package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.Milestone;
import coop.portal.inspections.model.MilestoneKind;
import coop.portal.law.model.LegalValue;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-06: the calendar of LTT 18. */
class PlanCalendarDatesTest {

    @Test
    @UseCase(value = "INS-08", rule = "LN-2")
    @DisplayName("LTT 18: the days of the law stand in the year before, the plan is issued 5 working days after the opinion")
    void daysOfTheLaw() {
        List<Milestone> calendar = PlanCalendarDates.of(2026, Law.today());
        assertThat(calendar).extracting(Milestone::kind).containsExactly(MilestoneKind.values());
        assertThat(calendar).extracting(Milestone::due).containsExactly(
                LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 15), LocalDate.of(2025, 11, 15),
                LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 30), LocalDate.of(2025, 12, 5));
    }

    @Test
    @UseCase(value = "INS-08", rule = "LN-2")
    @DisplayName("a week-end between opinion and issue does not count")
    void weekEnds() {
        // 30/11/2023 is a Thursday
        assertThat(PlanCalendarDates.of(2024, Law.today()).getLast().due()).isEqualTo(LocalDate.of(2023, 12, 7));
    }

    @Test
    @UseCase(value = "INS-08", rule = "LN-2")
    @DisplayName("an administrator's day replaces the law's, where the law is silent")
    void otherDays() {
        List<LegalValue> rows = new ArrayList<>(Law.ROWS);
        rows.add(new LegalValue(0, 0, "inspections.calendar.PLAN_SUBMITTED", "12-10", "QĐ tỉnh", LocalDate.of(2025, 11, 1), null));
        LegalNumbers law = LegalNumbers.on(LocalDate.of(2025, 11, 10), rows);
        assertThat(PlanCalendarDates.of(2026, law).get(3).due()).isEqualTo(LocalDate.of(2025, 12, 10));
        assertThat(PlanCalendarDates.of(2026, law).get(3).article()).isEqualTo("QĐ tỉnh");
    }
}
