package coop.portal.law.model;

/** In what a number of law is counted, and so how it is typed and shown. */
public enum LegalUnit {
    NUMBER,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    PERCENT,
    /** Kept in đồng. */
    DONG,
    /** So many times another figure. */
    TIMES,
    /** A day of the year, kept as {@code MM-dd}. */
    DAY_OF_YEAR,
    /** One certain day, kept as {@code yyyy-MM-dd}. */
    DATE,
    /** One of a few constants. */
    CHOICE
}
