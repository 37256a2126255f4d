package coop.portal.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.calendar.model.CalendarDayDraft;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("CAL-01")
class CalendarRulesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-09-01, HOLIDAY, Quốc khánh, 112.1đ, -",
        "2026-09-02, HOLIDAY, Quốc khánh, 112.1đ, calendar.refusal.twice",
        "2025-09-01, HOLIDAY, Quốc khánh, 112.1đ, calendar.refusal.day",
        "-, HOLIDAY, Quốc khánh, 112.1đ, calendar.refusal.day",
        "2026-09-01, -, Quốc khánh, 112.1đ, calendar.refusal.kind",
        "2026-08-30, OFF_INSTEAD, Hoán đổi, TB, calendar.refusal.off-anyway",
        "2026-08-31, OFF_INSTEAD, Hoán đổi, TB, -",
        "2026-08-31, WORKED_INSTEAD, Làm bù, TB, calendar.refusal.worked-anyway",
        "2026-08-22, WORKED_INSTEAD, Làm bù, TB, -",
        "2026-09-01, HOLIDAY, ' ', 112.1đ, calendar.refusal.name",
        "2026-09-01, HOLIDAY, Quốc khánh, ' ', calendar.refusal.basis"
    })
    @UseCase(value = "CAL-01", rule = "WC-1")
    void a_day_stands_once_and_is_what_it_can_be(LocalDate day, DayKind kind, String name, String basis, String refusal) {
        List<CalendarDay> others = List.of(holiday("2026-09-02"));
        assertThat(CalendarRules.reasons(2026, new CalendarDayDraft(day, kind, name, basis), others))
                .extracting(Refusal::key)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    @UseCase(value = "CAL-01", rule = "WC-2")
    void a_year_begins_with_the_fixed_holidays_and_what_is_off_instead_of_them() {
        assertThat(CalendarRules.begun(List.of(holiday("2022-04-30"), holiday("2022-05-01"), holiday("2022-09-02")), "bù", "111.3"))
                .extracting(CalendarDay::day)
                .containsExactly(date("2022-04-30"), date("2022-05-01"), date("2022-05-02"), date("2022-05-03"), date("2022-09-02"));
        assertThat(CalendarRules.begun(List.of(holiday("2033-04-30"), holiday("2033-05-01"), holiday("2033-05-02")), "bù", "111.3"))
                .as("a day that is off already is not off instead")
                .extracting(CalendarDay::day)
                .endsWith(date("2033-05-03"), date("2033-05-04"));
    }

    private static CalendarDay holiday(String day) {
        return new CalendarDay(date(day), DayKind.HOLIDAY, "", "");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
