package coop.portal.reminders.rules;

import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.reminders.model.Reminder;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.reminders.model.Rhythm;
import coop.portal.reminders.model.Urgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody is told in the letter of a day. */
public final class DigestRules {

    private DigestRules() {}

    /** One step of a reminder, which is told once. */
    public record Step(String subject, LocalDate due, Urgency urgency) {}

    /** What is told: a reminder, and how urgent it is. */
    public record Told(Reminder reminder, Urgency urgency) {

        public Step step() {
            return new Step(reminder.subject(), reminder.due(), urgency);
        }
    }

    public static boolean writtenOn(LocalDate day, Rhythm rhythm, WorkingCalendar calendar) {
        return switch (rhythm) {
            case OFF -> false;
            case DAILY -> true;
            case WORKING_DAYS -> calendar.worked(day);
        };
    }

    /** The last day before the next letter: what would fall on a day without one is told before it. */
    public static LocalDate covered(LocalDate day, Rhythm rhythm, WorkingCalendar calendar) {
        return rhythm == Rhythm.DAILY ? day : calendar.workedFrom(day.plusDays(1)).minusDays(1);
    }

    /** How urgent it is in the letter of a day; what is still ahead is looked at from the last day that the letter covers. */
    public static Urgency urgency(LocalDate due, LocalDate day, LocalDate covered, ReminderDays days) {
        if (due.isBefore(day)) {
            return days.reminder(due, day);
        }
        return days.reminder(due, covered.isBefore(due) ? covered : due);
    }

    /** What a person is told of all that was found for those with their rights: each thing once, the most urgent first. */
    public static List<Told> told(
            UserId user, Collection<Reminder> found, LocalDate day, LocalDate covered, ReminderDays days, Set<Step> before) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (Reminder reminder : found) {
            Urgency urgency = urgency(reminder.due(), day, covered, days);
            boolean theirs = reminder.head() ? urgency == Urgency.ESCALATED : urgency != Urgency.CALM;
            if (theirs && reminder.isFor(user)) {
                told.putIfAbsent(reminder.subject(), new Told(reminder, urgency));
            }
        }
        return told.values().stream()
                .filter(one -> !before.contains(one.step()))
                .sorted(Comparator.comparing(Told::urgency).reversed()
                        .thenComparing(one -> one.reminder().due())
                        .thenComparing(one -> one.reminder().title()))
                .toList();
    }
}
