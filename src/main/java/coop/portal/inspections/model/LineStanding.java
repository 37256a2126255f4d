package coop.portal.inspections.model;

/** How far the visit of a line is, as whoever carries visits out tells it. */
public enum LineStanding {
    /** Nobody has begun. */
    NOT_BEGUN,
    /** Somebody prepares it; no decision has been issued. */
    PREPARED,
    /** A decision has been issued: it takes its course. */
    UNDER_WAY
}
