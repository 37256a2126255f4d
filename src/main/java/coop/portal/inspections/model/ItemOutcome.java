package coop.portal.inspections.model;

/** What became of a planned visit, so that a plan can be closed with nothing left open. */
public enum ItemOutcome {
    PLANNED,
    DONE,
    CARRIED_OVER,
    CONTINUED,
    CANCELLED;

    public boolean settled() {
        return this != PLANNED;
    }

    /** Anything but the visit itself has to be explained. */
    public boolean needsReason() {
        return this == CARRIED_OVER || this == CONTINUED || this == CANCELLED;
    }

    /** Its organisation may be visited by others in the year. */
    public boolean freesThePlace() {
        return this == CARRIED_OVER || this == CANCELLED;
    }

    /** It is said at the end of the year only, of many lines at once and with what follows from it. */
    public boolean atYearEnd() {
        return this == CARRIED_OVER || this == CONTINUED;
    }
}
