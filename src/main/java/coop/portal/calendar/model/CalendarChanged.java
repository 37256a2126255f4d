package coop.portal.calendar.model;

/** The calendar is another than before: whoever keeps it in memory reads it again. */
public record CalendarChanged() {}
