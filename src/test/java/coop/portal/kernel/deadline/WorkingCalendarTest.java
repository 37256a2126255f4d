package coop.portal.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are worked. */
@UseCase("CAL-02")
class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @Test
    @UseCase(value = "CAL-02", rule = "DL-1")
    void a_saturday_that_is_worked_instead_counts_and_a_friday_off_does_not() {
        WorkingCalendar exchanged = WorkingCalendar.of(
                List.of(new CalendarDay(SATURDAY, DayKind.WORKED_INSTEAD, "", ""), new CalendarDay(FRIDAY, DayKind.OFF_INSTEAD, "", "")),
                Map.of());

        assertThat(WorkingCalendar.WEEKENDS_ONLY.after(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(exchanged.after(FRIDAY, 1)).isEqualTo(SATURDAY);
        assertThat(exchanged.workedFrom(FRIDAY)).isEqualTo(SATURDAY);
        assertThat(exchanged.workedFrom(SATURDAY)).isEqualTo(SATURDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-09, 4", "2026-10-09, 2026-10-12, 1", "2026-10-09, 2026-10-11, 0", "2026-10-09, 2026-10-09, 0",
        "2026-10-12, 2026-10-09, -1", "2026-10-16, 2026-10-09, -5"
    })
    void working_days_are_left_or_have_passed(LocalDate today, LocalDate due, int left) {
        assertThat(WorkingCalendar.WEEKENDS_ONLY.between(today, due)).isEqualTo(left);
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-5")
    void a_year_is_confirmed_until_a_day() {
        WorkingCalendar known = WorkingCalendar.of(List.of(), Map.of(2026, FRIDAY));
        assertThat(known.confirmed(FRIDAY)).isTrue();
        assertThat(known.confirmed(SATURDAY)).isFalse();
        assertThat(known.confirmed(FRIDAY.minusYears(1))).isFalse();
    }
}
