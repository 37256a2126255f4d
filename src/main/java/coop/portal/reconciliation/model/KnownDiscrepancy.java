package coop.portal.reconciliation.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A discrepancy as a comparison knows it: what it is about and what each side said when it was last looked at. */
public record KnownDiscrepancy(
        DiscrepancyId id,
        Subject subject,
        LoadId load,
        int row,
        DiscrepancyStage stage,
        List<ItemDifference> items) {

    /**
     * What it is about.
     *
     * @param key by which it is the same in the next load
     */
    public record Subject(
            String key,
            DiscrepancyKind kind,
            @Nullable OrganisationId organisation,
            @Nullable UnitId commune,
            @Nullable String sector,
            @Nullable String code,
            String name,
            List<OrganisationId> candidates) {

        public Subject {
            candidates = List.copyOf(candidates);
        }
    }

    public KnownDiscrepancy {
        items = List.copyOf(items);
    }

    /** The same sides said the same before. */
    public boolean says(DiscrepancyKind kind, List<ItemDifference> found) {
        List<ItemDifference> unsettled = items.stream().filter(item -> !item.settled()).toList();
        return subject.kind() == kind
                && unsettled.size() == found.size()
                && found.stream().allMatch(one -> unsettled.stream().anyMatch(one::sameSides));
    }
}
