package coop.portal.quality.model;

/** Whether somebody still has to do something about a finding. */
public enum FindingState {
    OPEN,
    /** Somebody said why it may stay so; it comes back when the facts are others. */
    DISMISSED,
    /** The facts are no longer so. */
    FIXED
}
