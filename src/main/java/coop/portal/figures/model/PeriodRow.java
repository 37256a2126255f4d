package coop.portal.figures.model;

/** A period in the list, with how far its reports are. */
public record PeriodRow(Period period, int registered, int reported, int accepted) {}
