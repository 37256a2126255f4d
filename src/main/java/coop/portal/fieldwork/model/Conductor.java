package coop.portal.fieldwork.model;

/** As what the law sees the agency whose team goes: it decides how long the team may stay (LTT 20; NĐ217 13.2). */
public enum Conductor {
    INSPECTORATE,
    /** A department of the province. */
    DEPARTMENT,
    /** A commune with its divisions. */
    COMMUNE,
    /** Anybody of whom the law does not say how long: the province itself. */
    OTHER
}
