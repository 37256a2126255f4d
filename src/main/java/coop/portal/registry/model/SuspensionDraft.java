package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of suspension as somebody enters it.
 *
 * @param forced ordered by an authority (NĐ92 48) rather than notified
 * @param notice number and date of the notice or of the authority's document
 */
public record SuspensionDraft(
        boolean forced,
        String notice,
        @Nullable LocalDate received,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
