package coop.portal.kernel.deadline;

/** In what a term of law is counted. */
public enum Counting {
    WORKING_DAYS,
    DAYS,
    MONTHS
}
