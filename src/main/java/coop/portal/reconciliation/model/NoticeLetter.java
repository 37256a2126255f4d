package coop.portal.reconciliation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed when a review notice or a correction request goes out. */
public record NoticeLetter(String number, @Nullable LocalDate date) {}
