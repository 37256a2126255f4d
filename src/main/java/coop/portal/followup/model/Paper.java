package coop.portal.followup.model;

import java.time.LocalDate;

/**
 * The paper with which it was made known: the notice or the request to rectify of a check, or the conclusion of an inspection.
 *
 * @param inspection it is a conclusion of an inspection, for which the law on inspection sets terms
 */
public record Paper(String number, LocalDate date, boolean inspection) {}
