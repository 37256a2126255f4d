package coop.portal.quality.model;

import java.time.LocalDate;

/** How many errors wait to be set right, and since when the oldest does. */
public record WaitingErrors(long errors, LocalDate since) {}
