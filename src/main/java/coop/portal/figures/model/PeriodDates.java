package coop.portal.figures.model;

import java.time.LocalDate;
import java.util.Optional;

/** The days that the calendar of the law gives a period, each with its article; none where nothing is configured. */
public record PeriodDates(
        LocalDate from, LocalDate to, Optional<Due> handIn, Optional<Due> accept) {

    /** A day and the article that names it. */
    public record Due(LocalDate day, String article) {}
}
