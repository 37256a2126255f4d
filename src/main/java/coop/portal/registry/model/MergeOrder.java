package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.util.Map;

/** That one record is to become part of another, both as they were seen, and whose value each differing part gets. */
public record MergeOrder(
        OrganisationId kept,
        int keptVersion,
        OrganisationId merged,
        int mergedVersion,
        Map<String, MergeSide> choices,
        String reason) {

    public MergeOrder {
        choices = Map.copyOf(choices);
    }
}
