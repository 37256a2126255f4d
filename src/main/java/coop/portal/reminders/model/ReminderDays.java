package coop.portal.reminders.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * So many days before and after a last day people are reminded of it, and so many days after it the head of the agency is
 * told. Where one is not configured there is no such reminder; that a day has passed is true without any.
 *
 * @param early before, the first time
 * @param close before, the last time
 * @param late after
 * @param escalation after, for the head
 */
public record ReminderDays(
        @Nullable Integer early, @Nullable Integer close, @Nullable Integer late, @Nullable Integer escalation) {

    public Urgency urgency(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return reached(escalation, -left) ? Urgency.ESCALATED : Urgency.LATE;
        }
        if (within(close, left)) {
            return Urgency.DAY;
        }
        return within(early, left) ? Urgency.WEEK : Urgency.CALM;
    }

    /** As {@link #urgency}, but calm on the days after the last one on which nobody is to be reminded yet. */
    public Urgency reminder(LocalDate due, LocalDate today) {
        Urgency urgency = urgency(due, today);
        return urgency == Urgency.LATE && !reached(late, ChronoUnit.DAYS.between(due, today)) ? Urgency.CALM : urgency;
    }

    /** Whatever is due until then may be reminded of today. */
    public LocalDate horizon(LocalDate today) {
        return today.plusDays(Math.max(early == null ? 0 : early, close == null ? 0 : close));
    }

    /** Whatever was due until then is a matter for the head of the agency; none when nothing is. */
    public @Nullable LocalDate escalated(LocalDate today) {
        return escalation == null ? null : today.minusDays(Math.max(1, escalation));
    }

    private static boolean within(@Nullable Integer days, long left) {
        return days != null && left <= days;
    }

    private static boolean reached(@Nullable Integer days, long passed) {
        return days != null && passed >= days;
    }
}
