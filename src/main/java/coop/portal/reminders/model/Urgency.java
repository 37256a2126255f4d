package coop.portal.reminders.model;

/** How near the day is by which something has to be done; it is computed, never kept. */
public enum Urgency {
    CALM,
    WEEK,
    DAY,
    LATE,
    ESCALATED;

    public boolean late() {
        return this == LATE || this == ESCALATED;
    }
}
