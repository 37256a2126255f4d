package coop.portal.followup.model;

/** What is asked for (domain 4.4). */
public enum RecommendationKind {
    REMEDY,
    COMPLETE_FILE,
    PAYMENT,
    SANCTION,
    POLICY,
    REVOCATION,
    TRANSFER
}
