package coop.portal.reminders;

import coop.portal.access.Actor;
import coop.portal.reminders.model.Reminder;
import java.time.LocalDate;
import java.util.List;

/** Implemented by every module with last days of which people are to be reminded. */
public interface ReminderSource {

    /**
     * What is due until a day, late things too, for those with the rights and rows of the actor, who acts on this thread. It
     * is asked once for all who have the same: whom of them something is meant for it says in the reminder.
     */
    List<Reminder> reminders(Actor actor, LocalDate until, int limit);
}
