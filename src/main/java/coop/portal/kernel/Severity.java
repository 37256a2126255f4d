package coop.portal.kernel;

/** How much a remark weighs: an error stops, a warning explains and lets go on, an info only tells. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
