package coop.portal.inspections.model;

/** What is looked at, by the groups of the cooperative check-list (domain 4.5). */
public enum InspectionTopic {
    REGISTRATION,
    MEMBERS,
    CAPITAL,
    GOVERNANCE,
    ACCOUNTING,
    FUNDS_AND_DISTRIBUTION,
    INTERNAL_LENDING,
    AUDIT_AND_DISCLOSURE,
    REPORTING,
    LABOUR,
    TAX_LAND_ENVIRONMENT,
    SUPPORT_USE,
    FORMER_FINDINGS
}
