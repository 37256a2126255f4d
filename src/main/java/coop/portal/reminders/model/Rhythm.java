package coop.portal.reminders.model;

/** How often somebody wants the digest by mail. */
public enum Rhythm {
    WORKING_DAYS,
    /** On days off too. */
    DAILY,
    OFF
}
