package coop.portal.followup.model;

/** What another module has to answer. */
public enum ReferralKind {
    REVOCATION,
    SUPPORT_MISUSE
}
