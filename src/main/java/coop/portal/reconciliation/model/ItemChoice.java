package coop.portal.reconciliation.model;

/** Which side was found right about an item. */
public enum ItemChoice {
    UNDECIDED,
    NATIONAL,
    PORTAL
}
