package coop.portal.inspections.model;

/**
 * What anybody may know of another agency's plan before it is issued: who comes, in which month, for what kind of visit,
 * never about what (domain 4.2).
 *
 * @param month 0 when it is not decided yet
 */
public record KnownBooking(String agencyName, int month, InspectionKind kind, boolean own) {}
