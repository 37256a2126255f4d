package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which step leads on from where a case stands: what a page offers first, and for whom it waits. */
public final class CaseTurn {

    private CaseTurn() {}

    public static Optional<CaseAction> of(CaseStage stage, @Nullable CaseRoute route, Set<CaseGround> grounds) {
        return Optional.ofNullable(switch (stage) {
            case FLAGGED -> CaseAction.TAKE_ON;
            case VERIFYING -> CaseAction.PROPOSE;
            case PROPOSED -> CaseAction.APPROVE;
            case APPROVED -> approved(route, grounds);
            case CONSOLIDATING -> CaseAction.CONFIRM_REVIVAL;
            case GM_PREPARING -> CaseAction.RECORD_RESOLUTION;
            case RESOLVED -> CaseAction.PUBLISH;
            case COMPLIANCE_REQUESTED -> CaseAction.NOTICE;
            case VIOLATION_NOTICED -> CaseAction.REVOKE;
            case REVOKED -> route == CaseRoute.TAX_REVOCATION ? CaseAction.TAX_REVOKE : CaseAction.PUBLISH;
            case PUBLISHED -> route == CaseRoute.BANKRUPTCY ? CaseAction.DECLARE_BANKRUPT : CaseAction.LIQUIDATE;
            case LIQUIDATING -> CaseAction.RECEIVE_DOSSIER;
            case DOSSIER_SUBMITTED -> CaseAction.DISSOLVE;
            case TAX_OBJECTED -> CaseAction.CONTINUE;
            case DISSOLVED, TAX_REVOKED, RESTORED, CANCELLED -> null;
        });
    }

    /** The stages in which one of these rights leads on. */
    public static Set<CaseStage> stages(Set<String> permissions) {
        Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
        for (CaseStage stage : EnumSet.complementOf(EnumSet.copyOf(CaseStage.ENDED))) {
            boolean some = stage == CaseStage.APPROVED || of(stage, null, Set.of())
                    .filter(action -> permissions.contains(action.permission())).isPresent();
            if (some) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static @Nullable CaseAction approved(@Nullable CaseRoute route, Set<CaseGround> grounds) {
        return switch (route) {
            case null -> null;
            case CONSOLIDATE -> CaseAction.CONSOLIDATE;
            case VOLUNTARY, GROUP_TERMINATION -> CaseAction.PREPARE_MEETING;
            case COMPULSORY_COURT, BANKRUPTCY -> CaseAction.PUBLISH;
            case TAX_REVOCATION -> CaseAction.REVOKE;
            case COMPULSORY_REVOCATION -> revoking(grounds);
        };
    }

    private static CaseAction revoking(Set<CaseGround> grounds) {
        if (grounds.stream().anyMatch(CaseGround::onPaper)) {
            return CaseAction.REVOKE;
        }
        return grounds.equals(Set.of(CaseGround.NO_COMPLIANCE_REPORT)) ? CaseAction.REQUEST_REPORT : CaseAction.NOTICE;
    }
}
