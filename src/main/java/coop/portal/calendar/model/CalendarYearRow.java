package coop.portal.calendar.model;

/**
 * A year in the list.
 *
 * @param opened its days have been entered
 * @param holidays how many days are holidays
 * @param off how many working days are off instead
 * @param worked how many weekend days are worked instead
 */
public record CalendarYearRow(CalendarYear year, boolean opened, int holidays, int off, int worked) {}
