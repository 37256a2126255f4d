package coop.portal.figures.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is still to be done in a period, of what a person sees, and when they were last reminded of it. */
public record PeriodWork(
        Period period, int toSubmit, int toCheck, int toAccept, @Nullable LocalDateTime reminded) {}
