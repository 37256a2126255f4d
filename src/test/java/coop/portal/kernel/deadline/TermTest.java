package coop.portal.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days as the law counts them, with the vectors T1 to T7 of the domain. */
@UseCase("CAL-02")
class TermTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            List.of(
                    day("2025-04-26", DayKind.WORKED_INSTEAD, "hoán đổi 02/05"),
                    day("2025-04-30", DayKind.HOLIDAY, "Ngày Chiến thắng"),
                    day("2025-05-01", DayKind.HOLIDAY, "Ngày Quốc tế lao động"),
                    day("2025-05-02", DayKind.OFF_INSTEAD, "hoán đổi 26/04"),
                    day("2025-09-01", DayKind.HOLIDAY, "Quốc khánh"),
                    day("2025-09-02", DayKind.HOLIDAY, "Quốc khánh"),
                    day("2026-01-01", DayKind.HOLIDAY, "Tết Dương lịch")),
            Map.of(2025, LocalDate.of(2025, 12, 31), 2026, LocalDate.of(2026, 6, 30)));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1, WORKING_DAYS, 2025-08-04, 7, 2025-08-13",
        "T2, WORKING_DAYS, 2025-08-28, 3, 2025-09-04",
        "T3, WORKING_DAYS, 2025-04-28, 5, 2025-05-08",
        "T4, MONTHS, 2025-03-10, 6, 2025-09-10",
        "T4 notice, WORKING_DAYS, 2025-09-10, 3, 2025-09-15",
        "T5, MONTHS, 2025-08-31, 6, 2026-03-02",
        "T6, WORKING_DAYS, 2025-10-10, 3, 2025-10-15",
        "on the last day of a leap February, MONTHS, 2023-08-31, 6, 2024-02-29",
        "back to a longer month, MONTHS, 2025-02-28, 1, 2025-03-28",
        "over a new year, MONTHS, 2025-11-30, 1, 2025-12-30",
        "ending on a holiday, DAYS, 2025-08-03, 30, 2025-09-03",
        "ending on a worked Saturday, DAYS, 2025-04-16, 10, 2025-04-26",
        "over a worked Saturday, WORKING_DAYS, 2025-04-25, 1, 2025-04-26",
        "from a Saturday, WORKING_DAYS, 2025-08-09, 1, 2025-08-11",
        "from a holiday, WORKING_DAYS, 2025-09-02, 1, 2025-09-03",
        "one day, DAYS, 2025-08-04, 1, 2025-08-05"
    })
    @UseCase(value = "CAL-02", rule = "DL-1")
    void a_term_ends_on_its_last_working_day(
            String which, Counting counting, LocalDate start, int length, LocalDate due) {
        Term term = new Term(length, counting, false, true, "", "");
        assertThat(term.from(start, CALENDAR).due()).as(which).isEqualTo(due);
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-1")
    void t3_without_the_exchange_ends_a_day_earlier() {
        WorkingCalendar holidays = WorkingCalendar.of(
                List.of(day("2025-04-30", DayKind.HOLIDAY, ""), day("2025-05-01", DayKind.HOLIDAY, "")), Map.of());
        assertThat(Term.workingDays(5, "").from(date("2025-04-28"), holidays).due()).isEqualTo(date("2025-05-07"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T7, MONTHS, 2025-08-01, 12, 2026-07-31",
        "a month that has no such day, MONTHS, 2025-08-31, 6, 2026-02-28",
        "days, DAYS, 2025-08-01, 10, 2025-08-10",
        "working days from a Friday, WORKING_DAYS, 2025-08-01, 2, 2025-08-04",
        "working days from a Saturday, WORKING_DAYS, 2025-08-02, 1, 2025-08-04"
    })
    @UseCase(value = "CAL-02", rule = "DL-2")
    void a_term_that_counts_its_first_day_ends_a_day_earlier(
            String which, Counting counting, LocalDate start, int length, LocalDate due) {
        Term term = new Term(length, counting, false, true, "", "").countingTheStart().stayingOnItsDay();
        assertThat(term.from(start, CALENDAR).due()).as(which).isEqualTo(due);
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-1")
    void a_term_may_stay_on_a_day_off_where_the_law_says_so() {
        LocalDate start = date("2025-08-31");
        Deadline moved = Term.months(6, "").from(start, CALENDAR);
        Deadline stays = Term.months(6, "").stayingOnItsDay().from(start, CALENDAR);

        assertThat(moved.moved()).isTrue();
        assertThat(moved.counted()).isEqualTo(date("2026-02-28"));
        assertThat(stays.moved()).isFalse();
        assertThat(stays.due()).isEqualTo(date("2026-02-28"));
        assertThat(stays.unconfirmed()).as("it needs no calendar").isEmpty();
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-4")
    void a_deadline_says_which_days_did_not_count_and_why() {
        Deadline deadline = Term.workingDays(5, "NĐ92 50").startedBy("some.event").from(date("2025-04-25"), CALENDAR);

        assertThat(deadline.due()).isEqualTo(date("2025-05-06"));
        assertThat(deadline.term().event()).isEqualTo("some.event");
        assertThat(deadline.noted(Noted.Cause.WEEKEND)).extracting(Noted::day)
                .containsExactly(date("2025-04-27"), date("2025-05-03"), date("2025-05-04"));
        assertThat(deadline.noted(Noted.Cause.HOLIDAY)).extracting(Noted::name)
                .containsExactly("Ngày Chiến thắng", "Ngày Quốc tế lao động");
        assertThat(deadline.noted(Noted.Cause.OFF_INSTEAD)).extracting(Noted::day).containsExactly(date("2025-05-02"));
        assertThat(deadline.noted(Noted.Cause.WORKED_INSTEAD)).extracting(Noted::day).containsExactly(date("2025-04-26"));
        assertThat(deadline.moved()).isFalse();
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-5")
    void a_deadline_says_which_years_nobody_has_confirmed() {
        assertThat(Term.workingDays(3, "").from(date("2025-12-29"), CALENDAR).unconfirmed()).isEmpty();
        assertThat(Term.workingDays(3, "").from(date("2026-06-29"), CALENDAR).unconfirmed()).containsExactly(2026);
        assertThat(Term.workingDays(400, "").from(date("2025-12-29"), CALENDAR).unconfirmed()).containsExactly(2026, 2027);
        assertThat(Term.days(90, "").from(date("2026-06-01"), CALENDAR).unconfirmed()).as("only the end").containsExactly(2026);
        assertThat(Term.days(20, "").from(date("2026-06-01"), CALENDAR).unconfirmed()).isEmpty();
        assertThat(Term.days(1, "").from(date("2024-06-03"), WorkingCalendar.WEEKENDS_ONLY).unconfirmed()).containsExactly(2024);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a week off, WORKING_DAYS, 2025-08-04, 7, 2025-08-06, 2025-08-12, 2025-08-20",
        "a pause before it begins, WORKING_DAYS, 2025-08-04, 7, 2025-07-01, 2025-08-04, 2025-08-13",
        "a pause after its end, WORKING_DAYS, 2025-08-04, 7, 2025-08-14, 2025-08-31, 2025-08-13",
        "a pause of one weekend, WORKING_DAYS, 2025-08-04, 7, 2025-08-09, 2025-08-10, 2025-08-13",
        "days, DAYS, 2025-08-04, 10, 2025-08-06, 2025-08-08, 2025-08-18",
        "months, MONTHS, 2025-03-10, 6, 2025-04-01, 2025-04-05, 2025-09-15",
        "months paused on the last day, MONTHS, 2025-03-10, 6, 2025-09-10, 2025-09-11, 2025-09-12",
        "a pause over the working day to which it moves, DAYS, 2025-08-04, 5, 2025-08-11, 2025-08-12, 2025-08-13"
    })
    @UseCase(value = "CAL-02", rule = "DL-3")
    void a_term_does_not_run_while_it_is_paused(
            String which, Counting counting, LocalDate start, int length, LocalDate from, LocalDate to, LocalDate due) {
        Term term = new Term(length, counting, false, true, "", "");
        assertThat(term.from(start, CALENDAR, List.of(new Pause(from, to))).due()).as(which).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 5, 2025-08-06", "DAYS, 5, 2025-08-09", "MONTHS, 1, 2025-09-04", "DAYS, 5, 2025-08-11"
    })
    @UseCase(value = "CAL-02", rule = "DL-3")
    void while_a_pause_lasts_there_is_no_last_day(Counting counting, int length, LocalDate from) {
        Deadline deadline = new Term(length, counting, false, true, "", "")
                .from(date("2025-08-04"), CALENDAR, List.of(new Pause(from, null)));
        assertThat(deadline.due()).isNull();
        assertThat(deadline.late(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(deadline.moved()).isFalse();
    }

    @Test
    @UseCase(value = "CAL-02", rule = "DL-3")
    void a_day_in_two_pauses_is_paused_once() {
        List<Pause> pauses = List.of(
                new Pause(date("2025-08-06"), date("2025-08-08")), new Pause(date("2025-08-07"), date("2025-08-11")));
        Deadline deadline = Term.days(10, "").from(date("2025-08-04"), CALENDAR, pauses);
        assertThat(deadline.due()).isEqualTo(date("2025-08-20"));
        assertThat(deadline.noted(Noted.Cause.PAUSED)).hasSize(6);
    }

    @Test
    void the_last_day_is_not_late_and_the_next_is() {
        Deadline deadline = Term.workingDays(3, "").from(date("2025-10-10"), CALENDAR);
        assertThat(deadline.late(date("2025-10-15"))).isFalse();
        assertThat(deadline.late(date("2025-10-16"))).isTrue();
    }

    @Test
    void what_is_no_term_or_pause_is_not_made() {
        assertThatThrownBy(() -> Term.days(0, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(date("2025-08-06"), date("2025-08-05"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every day of three years as start, against a count that is written another way. */
    @Test
    @UseCase(value = "CAL-02", rule = "DL-1")
    void every_start_of_three_years_agrees_with_a_plain_count() {
        for (LocalDate start = date("2024-01-01"); start.getYear() < 2027; start = start.plusDays(1)) {
            for (int length : new int[] {1, 2, 5, 15}) {
                LocalDate due = Objects.requireNonNull(Term.workingDays(length, "").from(start, CALENDAR).due());
                assertThat(CALENDAR.worked(due)).isTrue();
                assertThat(CALENDAR.between(start, due)).as("%s + %d", start, length).isEqualTo(length);
                assertThat(CALENDAR.after(start, length)).isEqualTo(due);
                LocalDate days = Objects.requireNonNull(Term.days(length, "").from(start, CALENDAR).due());
                assertThat(days).isEqualTo(CALENDAR.workedFrom(start.plusDays(length)));
                assertThat(Term.months(length, "").stayingOnItsDay().from(start, CALENDAR).due())
                        .isEqualTo(start.plusMonths(length));
            }
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static CalendarDay day(String day, DayKind kind, String name) {
        return new CalendarDay(date(day), kind, name, "");
    }
}
