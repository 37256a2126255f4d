package coop.portal.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Last days: ninety days of the calendar for an answer, working days for a correction. */
@UseCase(value = "REC-02", rule = "S-05")
class TermsTest {

    @Test
    void the_day_of_the_notice_does_not_count_and_day_ninety_one_is_late() {
        Deadline deadline = Terms.answer(90, "25.3").from(LocalDate.of(2026, 10, 5), WorkingCalendar.WEEKENDS_ONLY);
        assertThat(deadline.due()).as("a Sunday, and it stays there").isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(deadline.late(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(deadline.late(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void a_correction_takes_working_days() {
        assertThat(Terms.correction(3, "26.4").from(LocalDate.of(2025, 10, 10), WorkingCalendar.WEEKENDS_ONLY).due())
                .isEqualTo(LocalDate.of(2025, 10, 15));
    }
}
