package coop.portal.reconciliation.model;

/** In what way the two sides do not agree. */
public enum DiscrepancyKind {
    DIFFERENT,
    CANDIDATES,
    ONLY_NATIONAL,
    ONLY_PORTAL
}
