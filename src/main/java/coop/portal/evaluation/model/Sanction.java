package coop.portal.evaluation.model;

import java.time.LocalDate;

/** An administrative sanction of the year, with its paper: it forces the lowest rank (TT09/2017 6.1d). */
public record Sanction(String document, LocalDate on) {}
