package coop.portal.figures.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to open a period: which one, and the days by which it is to be handed in and accepted. */
public record PeriodDraft(PeriodKey key, @Nullable LocalDate handInDue, @Nullable LocalDate acceptDue) {}
