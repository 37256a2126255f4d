package coop.portal.inspections.model;

/** A line of an issued plan of which nobody has said what became of it, and how far its visit is. */
public record UnsettledLine(ItemRow row, LineStanding standing) {}
