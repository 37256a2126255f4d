package coop.portal.followup.rules;

import coop.portal.followup.model.RecommendationStage;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.reminders.model.Urgency;
import java.time.LocalDate;

/** How urgent a recommendation is: nothing is urgent about what is said to be done. */
public final class Reminders {

    private Reminders() {}

    public static Urgency of(RecommendationStage stage, LocalDate due, LocalDate today, ReminderDays days) {
        return stage.owed() ? days.urgency(due, today) : Urgency.CALM;
    }
}
