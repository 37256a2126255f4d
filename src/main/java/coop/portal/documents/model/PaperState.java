package coop.portal.documents.model;

/** Where a paper stands; one that was issued keeps its number whatever happens. */
public enum PaperState {
    DRAFT,
    ISSUED,
    CANCELLED
}
