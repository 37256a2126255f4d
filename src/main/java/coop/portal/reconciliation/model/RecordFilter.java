package coop.portal.reconciliation.model;

import java.util.Set;

/** Which rows of a load are looked at. */
public record RecordFilter(LoadId load, String search, Set<RecordOutcome> outcomes, Set<PublicItem> items) {

    public RecordFilter {
        outcomes = Set.copyOf(outcomes);
        items = Set.copyOf(items);
    }
}
