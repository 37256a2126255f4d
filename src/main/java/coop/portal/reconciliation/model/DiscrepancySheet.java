package coop.portal.reconciliation.model;

import coop.portal.kernel.Refusal;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of a discrepancy: both sides, what may be done now, and until when.
 *
 * @param open the acts that the person may take now
 * @param refused acts of the person that the law does not allow now, with the reasons
 * @param national the whole row of the export
 */
public record DiscrepancySheet(
        DiscrepancyRow row,
        LoadId load,
        String loadName,
        LocalDateTime loaded,
        List<ItemDifference> items,
        @Nullable NationalValues national,
        List<OrganisationRef> candidates,
        Handling handling,
        List<Awaited> deadlines,
        Set<DiscrepancyAction> open,
        Map<DiscrepancyAction, List<Refusal>> refused) {

    /** What has been written to whom, and what came back. */
    public record Handling(
            @Nullable String noticeNumber,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            @Nullable String requestNumber,
            @Nullable LocalDate verifiedOn,
            @Nullable String minutes,
            @Nullable String proposedBy,
            @Nullable String proposal) {}

    public DiscrepancySheet {
        items = List.copyOf(items);
        candidates = List.copyOf(candidates);
        deadlines = List.copyOf(deadlines);
        open = Set.copyOf(open);
        refused = Map.copyOf(refused);
    }

    public boolean allows(DiscrepancyAction action) {
        return open.contains(action);
    }
}
