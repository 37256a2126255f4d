package coop.portal.inspections.model;

/** What can be done about an overlap instead of two visits in one year (domain 4.2; NĐ217 7.1b). */
public enum WayOut {
    JOIN_TEAM,
    NEXT_YEAR,
    REMOTE_REVIEW,
    ASK_OVERRIDE,
    OPEN_CASE
}
