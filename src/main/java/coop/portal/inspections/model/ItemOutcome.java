package coop.portal.inspections.model;

/** What became of a planned visit, so that a plan can be closed with nothing left open. */
public enum ItemOutcome {
    PLANNED,
    DONE,
    CARRIED_OVER,
    CANCELLED;

    public boolean settled() {
        return this != PLANNED;
    }

    /** Anything but the visit itself has to be explained. */
    public boolean needsReason() {
        return this == CARRIED_OVER || this == CANCELLED;
    }
}
