package coop.portal.registry.model;

/** Which of the two statuses a line of the history is about. */
public enum StatusKind {
    LEGAL,
    OPERATING
}
