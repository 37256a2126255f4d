package coop.portal.reconciliation.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done about a discrepancy, each act with the permission it takes; two are taken by the portal alone. */
public enum DiscrepancyAction {
    ASSIGN(ReconciliationPermissions.DISCREPANCY_ASSIGN),
    SEND_NOTICE(ReconciliationPermissions.DISCREPANCY_ANSWER),
    RECORD_ANSWER(ReconciliationPermissions.DISCREPANCY_ANSWER),
    DECIDE(ReconciliationPermissions.DISCREPANCY_DECIDE),
    PICK(ReconciliationPermissions.DISCREPANCY_DECIDE),
    SEND_CORRECTION(ReconciliationPermissions.DISCREPANCY_DECIDE),
    VERIFY(ReconciliationPermissions.DISCREPANCY_DECIDE),
    RECORD_VERIFICATION(ReconciliationPermissions.DISCREPANCY_ANSWER),
    CLOSE(ReconciliationPermissions.DISCREPANCY_DECIDE),
    PROPOSE_DISMISSAL(ReconciliationPermissions.DISCREPANCY_ANSWER),
    APPROVE_DISMISSAL(ReconciliationPermissions.DISCREPANCY_APPROVE),
    REJECT_DISMISSAL(ReconciliationPermissions.DISCREPANCY_APPROVE),
    /** A comparison found that both sides agree now. */
    CONFIRM(null),
    /** The last day for an answer has passed. */
    MISS_DEADLINE(null);

    private final @Nullable String permission;

    DiscrepancyAction(@Nullable String permission) {
        this.permission = permission;
    }

    /** None for what the portal does by itself. */
    public Optional<String> permission() {
        return Optional.ofNullable(permission);
    }
}
