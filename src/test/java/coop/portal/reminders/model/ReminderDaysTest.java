package coop.portal.reminders.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final ReminderDays DAYS = new ReminderDays(7, 1, 1, 7);

    @ParameterizedTest
    @UseCase(value = "WRK-03", rule = "E-01")
    @CsvSource({"8, CALM", "7, WEEK", "2, WEEK", "1, DAY", "0, DAY", "-1, LATE", "-6, LATE", "-7, ESCALATED", "-70, ESCALATED"})
    void reminders_come_a_week_and_a_day_before_and_a_day_and_a_week_after(int left, Urgency urgency) {
        assertThat(DAYS.urgency(TODAY.plusDays(left), TODAY)).isEqualTo(urgency);
        assertThat(DAYS.reminder(TODAY.plusDays(left), TODAY)).isEqualTo(urgency);
    }

    @Test
    @UseCase(value = "WRK-03", rule = "E-01")
    void other_days_may_be_declared() {
        ReminderDays days = new ReminderDays(14, 3, 2, 10);
        assertThat(days.urgency(TODAY.plusDays(14), TODAY)).isEqualTo(Urgency.WEEK);
        assertThat(days.urgency(TODAY.plusDays(3), TODAY)).isEqualTo(Urgency.DAY);
        assertThat(days.urgency(TODAY.minusDays(1), TODAY)).isEqualTo(Urgency.LATE);
        assertThat(days.reminder(TODAY.minusDays(1), TODAY)).isEqualTo(Urgency.CALM);
        assertThat(days.reminder(TODAY.minusDays(2), TODAY)).isEqualTo(Urgency.LATE);
        assertThat(days.urgency(TODAY.minusDays(9), TODAY)).isEqualTo(Urgency.LATE);
        assertThat(days.urgency(TODAY.minusDays(10), TODAY)).isEqualTo(Urgency.ESCALATED);
        assertThat(days.horizon(TODAY)).isEqualTo(TODAY.plusDays(14));
        assertThat(days.escalated(TODAY)).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    @UseCase(value = "WRK-03", rule = "E-01")
    void what_is_not_configured_does_not_come_and_a_day_that_has_passed_has_passed() {
        ReminderDays none = new ReminderDays(null, null, null, null);
        assertThat(none.urgency(TODAY, TODAY)).isEqualTo(Urgency.CALM);
        assertThat(none.urgency(TODAY.minusDays(30), TODAY)).isEqualTo(Urgency.LATE);
        assertThat(none.reminder(TODAY.minusDays(30), TODAY)).isEqualTo(Urgency.CALM);
        assertThat(none.horizon(TODAY)).isEqualTo(TODAY);
        assertThat(none.escalated(TODAY)).isNull();
    }
}
