package coop.portal.reconciliation.model;

/** What is waited for until a last day. */
public enum DeadlineKind {
    ANSWER,
    CORRECTION
}
