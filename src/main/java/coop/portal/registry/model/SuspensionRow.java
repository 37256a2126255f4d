package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of suspension as it is kept.
 *
 * @param lateNotice it came later than the law allows before its first day
 * @param confirmDue the last day for the agency's confirmation
 * @param renewed another notice goes on where this one ends
 */
public record SuspensionRow(
        long id,
        int version,
        OrganisationId organisation,
        String name,
        LegalStatus legalStatus,
        boolean forced,
        String notice,
        LocalDate received,
        LocalDate from,
        LocalDate to,
        boolean lateNotice,
        LocalDate confirmDue,
        @Nullable LocalDate confirmed,
        @Nullable LocalDate resumed,
        boolean renewed) {}
