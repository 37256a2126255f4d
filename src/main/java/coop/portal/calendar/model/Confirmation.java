package coop.portal.calendar.model;

/** How far somebody has confirmed a year of the calendar. */
public enum Confirmation {
    NOTHING,
    PART,
    WHOLE
}
