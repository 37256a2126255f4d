package coop.portal.reconciliation.model;

/** Where a load stands. */
public enum LoadStage {
    READING,
    COMPARED,
    FAILED
}
