package coop.portal.fieldwork.model;

import java.time.LocalDate;

/** Another fieldwork that has the same person on some of the days. */
public record Clash(FieldworkId fieldwork, String organisationName, LocalDate from, LocalDate to) {}
