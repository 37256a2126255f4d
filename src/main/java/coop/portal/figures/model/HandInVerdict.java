package coop.portal.figures.model;

/** What becomes of a row: a first report, a change of one, nothing new, or refused. */
public enum HandInVerdict {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
