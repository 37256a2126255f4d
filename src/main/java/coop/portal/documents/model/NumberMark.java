package coop.portal.documents.model;

import java.time.LocalDate;

/** A number of a book and the date of its paper. */
public record NumberMark(int number, LocalDate dated) {}
