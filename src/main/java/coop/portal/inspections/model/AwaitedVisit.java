package coop.portal.inspections.model;

/** A line of an issued plan of which nothing has come yet: where, what and in which month. */
public record AwaitedVisit(ItemId item, String organisationName, InspectionKind kind, int year, int month) {}
