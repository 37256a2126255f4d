package coop.portal.documents.model;

/** What became of a number of the register; one that was given up is never given again. */
public enum NumberState {
    RESERVED,
    USED,
    GIVEN_UP
}
