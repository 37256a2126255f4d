package coop.portal.reconciliation.model;

/** What a row of an export was found to be. */
public enum RecordOutcome {
    IDENTICAL,
    DIFFERENT,
    CANDIDATES,
    ONLY_NATIONAL,
    REFUSED
}
