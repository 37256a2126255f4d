package coop.portal.reconciliation.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A discrepancy in the list. */
public record DiscrepancyRow(
        DiscrepancyId id,
        int version,
        String name,
        @Nullable String code,
        DiscrepancyKind kind,
        DiscrepancyStage stage,
        Set<PublicItem> items,
        @Nullable OrganisationId organisation,
        String communeName,
        @Nullable String assignedTo,
        @Nullable LocalDate due,
        boolean dismissalProposed,
        LocalDateTime raised,
        LocalDateTime stageSince) {

    public DiscrepancyRow {
        items = Set.copyOf(items);
    }
}
