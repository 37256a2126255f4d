package coop.portal.followup.rules;

import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When whoever has to do it is reminded: a week before, a day before, a day after; a week after, the head is told (domain 8). */
public final class Reminders {

    private static final int WEEK = 7;

    private Reminders() {}

    /** Nothing is urgent about what is said to be done. */
    public static Urgency of(RecommendationStage stage, LocalDate due, LocalDate today) {
        if (!stage.owed()) {
            return Urgency.CALM;
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left <= -WEEK) {
            return Urgency.ESCALATED;
        }
        if (left < 0) {
            return Urgency.LATE;
        }
        return left <= 1 ? Urgency.DAY : left <= WEEK ? Urgency.WEEK : Urgency.CALM;
    }

    /** Whatever is due until then is reminded of today. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(WEEK);
    }

    /** Whatever was due until then is a matter for the head of the agency. */
    public static LocalDate escalation(LocalDate today) {
        return today.minusDays(WEEK);
    }
}
