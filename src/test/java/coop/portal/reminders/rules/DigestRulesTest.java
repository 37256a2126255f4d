package coop.portal.reminders.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.reminders.model.Reminder;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.reminders.model.Rhythm;
import coop.portal.reminders.model.Urgency;
import coop.portal.reminders.rules.DigestRules.Step;
import coop.portal.reminders.rules.DigestRules.Told;
import coop.portal.support.UseCase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@UseCase("WRK-04")
class DigestRulesTest {

    private static final ReminderDays DAYS = new ReminderDays(7, 1, 1, 7);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.WEEKENDS_ONLY;
    private static final UserId ME = new UserId(1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);

    /** On which days which steps are told of something, by somebody who gets letters in this rhythm for two months. */
    private static Map<LocalDate, Urgency> steps(LocalDate due, Rhythm rhythm, boolean head) {
        Map<LocalDate, Urgency> steps = new TreeMap<>();
        Set<Step> before = new HashSet<>();
        for (LocalDate day = due.minusDays(30); day.isBefore(due.plusDays(30)); day = day.plusDays(1)) {
            if (DigestRules.writtenOn(day, rhythm, CALENDAR)) {
                List<Told> told = DigestRules.told(
                        ME, List.of(reminder("a", due, head)), day, DigestRules.covered(day, rhythm, CALENDAR), DAYS, before);
                for (Told one : told) {
                    steps.put(day, one.urgency());
                    before.add(one.step());
                }
            }
        }
        return steps;
    }

    private static Reminder reminder(String subject, LocalDate due, boolean head) {
        return new Reminder(subject, "x", List.of(), "X", "x", due, head, "Sở", Set.of());
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-01")
    void each_step_is_told_once_on_its_day() {
        LocalDate thursday = MONDAY.plusDays(3);
        assertThat(steps(thursday, Rhythm.DAILY, false)).isEqualTo(Map.of(
                thursday.minusDays(7), Urgency.WEEK, thursday.minusDays(1), Urgency.DAY,
                thursday.plusDays(1), Urgency.LATE, thursday.plusDays(7), Urgency.ESCALATED));
        assertThat(steps(thursday, Rhythm.WORKING_DAYS, false)).isEqualTo(steps(thursday, Rhythm.DAILY, false));
        assertThat(steps(thursday, Rhythm.DAILY, true)).isEqualTo(Map.of(thursday.plusDays(7), Urgency.ESCALATED));
        assertThat(steps(thursday, Rhythm.OFF, false)).isEmpty();
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-02")
    void what_falls_on_days_off_is_told_before_them_when_it_is_ahead_and_after_them_when_it_is_late() {
        LocalDate sunday = FRIDAY.plusDays(2);
        assertThat(steps(sunday, Rhythm.WORKING_DAYS, false)).isEqualTo(Map.of(
                FRIDAY.minusDays(7), Urgency.WEEK, FRIDAY, Urgency.DAY,
                sunday.plusDays(1), Urgency.LATE, sunday.plusDays(8), Urgency.ESCALATED));
        assertThat(steps(sunday, Rhythm.DAILY, false)).containsEntry(sunday.minusDays(1), Urgency.DAY)
                .containsEntry(sunday.plusDays(7), Urgency.ESCALATED);
        LocalDate saturday = FRIDAY.plusDays(1);
        assertThat(steps(saturday, Rhythm.WORKING_DAYS, false)).containsEntry(FRIDAY, Urgency.DAY)
                .containsEntry(saturday.plusDays(2), Urgency.LATE);
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-03")
    void a_thing_is_told_once_to_whom_it_is_meant_for_the_most_urgent_first() {
        Reminder others = new Reminder("b", "x", List.of(), "B", "b", MONDAY, false, "Sở", Set.of(new UserId(2)));
        List<Told> told = DigestRules.told(
                ME,
                List.of(reminder("c", MONDAY.plusDays(5), false), others, reminder("a", MONDAY.minusDays(9), true),
                        reminder("a", MONDAY.minusDays(9), false), reminder("d", MONDAY.plusDays(20), false)),
                MONDAY, MONDAY, DAYS, Set.of());
        assertThat(told).extracting(one -> one.reminder().subject()).containsExactly("a", "c");
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-05")
    void a_letter_is_tried_again_after_ever_longer_pauses_and_then_given_up() {
        LocalDateTime now = MONDAY.atTime(7, 0);
        List<Duration> pauses = new ArrayList<>();
        int attempts = 1;
        while (Patience.next(attempts, now).isPresent()) {
            pauses.add(Duration.between(now, Patience.next(attempts, now).orElseThrow()));
            attempts++;
        }
        assertThat(pauses).hasSize(4).isSorted();
    }
}
