package coop.portal.gazetteer.model;

/** What applying a file would do with one of its lines. */
public enum LineState {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
