package coop.portal.dissolution.model;

import org.jspecify.annotations.Nullable;

/**
 * What becomes known in the course of a case and what a guard asks for. As long as no module of the portal knows it by itself, it
 * is recorded on the case with its paper and day; the registration dossier's parts are those of NĐ92 50.2 and 63.3.
 */
public enum FactKind {
    VERIFICATION_MINUTES,
    REVIVAL,
    RESOLUTION_RECEIVED,
    AUTHORITY_PAPER,
    COMPLIANCE_REPORT,
    NOTICE_ISSUED,
    NOTICE_PUBLISHED,
    EXPLANATION_FAILED,
    DECISION_RECEIVED,
    ASSETS_LISTED,
    DEBTS_LISTED,
    DEBTS_SETTLED,
    DISPUTE_OPEN,
    DISPUTE_ENDED,
    BRANCHES_CLOSED,
    NO_STATE_ASSETS,
    FULLY_STATE_ASSETS,
    PARTLY_STATE_ASSETS,
    DISSOLUTION_NOTICE,
    ASSET_REPORT,
    RECOVERY_DECISION,
    LIQUIDATION_REPORT,
    TAX_ASKED,
    TAX_OPINION,
    OBJECTION,
    OBJECTION_SETTLED,
    CANCEL_NOTICE,
    RESTORE_GROUND,
    BANKRUPTCY_DECLARED;

    /** Settles another that is open, and means nothing without it. */
    public @Nullable FactKind settles() {
        return switch (this) {
            case DISPUTE_ENDED -> DISPUTE_OPEN;
            case OBJECTION_SETTLED -> OBJECTION;
            default -> null;
        };
    }
}
