package coop.portal.checklists.model;

/** What a row of a workbook would do to the answer that stands. */
public enum LineKind {
    NEW,
    CHANGED,
    CONFLICT,
    SAME,
    REFUSED
}
