package coop.portal.dissolution.model;

/** How a case ended. */
public enum CaseOutcome {
    DISSOLVED_VOLUNTARY,
    DISSOLVED_COMPULSORY,
    DISSOLVED_SILENT,
    DISSOLVED_OLD_LAW,
    TAX_REVOKED,
    BANKRUPT,
    RESTORED,
    NOT_DORMANT
}
