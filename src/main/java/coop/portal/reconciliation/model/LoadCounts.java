package coop.portal.reconciliation.model;

import java.util.Map;

/** How many rows a load has, and what they were found to be. */
public record LoadCounts(
        int rows,
        int identical,
        int different,
        int onlyNational,
        int onlyPortal,
        int candidates,
        int refused,
        Map<PublicItem, Integer> differentByItem) {

    public static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0, 0, 0, Map.of());

    public LoadCounts {
        differentByItem = Map.copyOf(differentByItem);
    }

    /** Rows that are known to be an organisation of the registry, whether both sides agree on it or not. */
    public int matched() {
        return identical + different;
    }

    public int of(PublicItem item) {
        return differentByItem.getOrDefault(item, 0);
    }
}
