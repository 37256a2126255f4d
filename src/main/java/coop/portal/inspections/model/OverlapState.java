package coop.portal.inspections.model;

/** How an item stands towards the visits others have planned. */
public enum OverlapState {
    NONE,
    WARNED,
    ASKED,
    BLOCKED,
    OVERRIDDEN;

    /** Somebody still has to decide or to give way before the plan can be approved. */
    public boolean open() {
        return this == ASKED || this == BLOCKED;
    }
}
