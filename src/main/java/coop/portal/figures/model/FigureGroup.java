package coop.portal.figures.model;

/** The sections in which figures stand on forms and pages. */
public enum FigureGroup {
    RESULT,
    CAPITAL,
    MEMBERS,
    WORKERS,
    GOVERNANCE
}
