package coop.portal.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.WorkingCalendar;
import coop.portal.reconciliation.model.Deadline;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days: ninety days of the calendar for an answer, working days for a correction. */
@UseCase(value = "REC-02", rule = "S-05")
class TermsTest {

    @Test
    void the_day_of_the_notice_does_not_count_and_day_ninety_one_is_late() {
        Deadline deadline = Terms.answer(LocalDate.of(2026, 10, 5), 90, "25.3");
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(deadline.overdue(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(deadline.overdue(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-10, 3, 2025-10-15",
        "2025-08-28, 3, 2025-09-04",
        "2025-04-28, 5, 2025-05-08",
        "2025-08-04, 7, 2025-08-13"
    })
    void a_correction_takes_working_days(LocalDate start, int days, LocalDate due) {
        WorkingCalendar calendar = new WorkingCalendar(
                Set.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2), LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2)),
                Set.of());
        assertThat(Terms.correction(start, days, "26.4", calendar).due()).isEqualTo(due);
    }

    @Test
    void a_saturday_that_is_worked_instead_counts() {
        LocalDate saturday = LocalDate.of(2026, 10, 10);
        assertThat(WorkingCalendar.WEEKENDS_ONLY.after(LocalDate.of(2026, 10, 9), 1)).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(new WorkingCalendar(Set.of(), Set.of(saturday)).after(LocalDate.of(2026, 10, 9), 1)).isEqualTo(saturday);
    }
}
