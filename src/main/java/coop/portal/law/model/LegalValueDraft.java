package coop.portal.law.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value of a number of law as an administrator types it, and why. */
public record LegalValueDraft(
        String value, String article, @Nullable LocalDate from, @Nullable LocalDate to, String reason) {}
