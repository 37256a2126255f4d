package coop.portal.quality.model;

/** What sets a finding right. */
public enum Fix {
    /** A change of what is kept, in the form. */
    CORRECT,
    /** Two records that are one organisation. */
    COMPARE,
    /** One of the two statuses. */
    STATUS,
    /** The work with the national register. */
    RECONCILE,
    /** The periodic report. */
    REPORT,
    /** The plan of inspections. */
    PLAN
}
