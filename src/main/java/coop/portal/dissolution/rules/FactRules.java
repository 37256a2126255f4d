package coop.portal.dissolution.rules;

import static coop.portal.dissolution.model.CaseStage.APPROVED;
import static coop.portal.dissolution.model.CaseStage.COMPLIANCE_REQUESTED;
import static coop.portal.dissolution.model.CaseStage.CONSOLIDATING;
import static coop.portal.dissolution.model.CaseStage.DOSSIER_SUBMITTED;
import static coop.portal.dissolution.model.CaseStage.FLAGGED;
import static coop.portal.dissolution.model.CaseStage.LIQUIDATING;
import static coop.portal.dissolution.model.CaseStage.PUBLISHED;
import static coop.portal.dissolution.model.CaseStage.RESOLVED;
import static coop.portal.dissolution.model.CaseStage.REVOKED;
import static coop.portal.dissolution.model.CaseStage.TAX_OBJECTED;
import static coop.portal.dissolution.model.CaseStage.TAX_REVOKED;
import static coop.portal.dissolution.model.CaseStage.VERIFYING;
import static coop.portal.dissolution.model.CaseStage.VIOLATION_NOTICED;
import static coop.portal.dissolution.model.FactKind.ASSETS_LISTED;
import static coop.portal.dissolution.model.FactKind.ASSET_REPORT;
import static coop.portal.dissolution.model.FactKind.AUTHORITY_PAPER;
import static coop.portal.dissolution.model.FactKind.BANKRUPTCY_DECLARED;
import static coop.portal.dissolution.model.FactKind.BRANCHES_CLOSED;
import static coop.portal.dissolution.model.FactKind.CANCEL_NOTICE;
import static coop.portal.dissolution.model.FactKind.COMPLIANCE_REPORT;
import static coop.portal.dissolution.model.FactKind.DEBTS_LISTED;
import static coop.portal.dissolution.model.FactKind.DEBTS_SETTLED;
import static coop.portal.dissolution.model.FactKind.DECISION_RECEIVED;
import static coop.portal.dissolution.model.FactKind.DISPUTE_ENDED;
import static coop.portal.dissolution.model.FactKind.DISPUTE_OPEN;
import static coop.portal.dissolution.model.FactKind.DISSOLUTION_NOTICE;
import static coop.portal.dissolution.model.FactKind.EXPLANATION_FAILED;
import static coop.portal.dissolution.model.FactKind.FULLY_STATE_ASSETS;
import static coop.portal.dissolution.model.FactKind.LIQUIDATION_REPORT;
import static coop.portal.dissolution.model.FactKind.NOTICE_ISSUED;
import static coop.portal.dissolution.model.FactKind.NOTICE_PUBLISHED;
import static coop.portal.dissolution.model.FactKind.NO_STATE_ASSETS;
import static coop.portal.dissolution.model.FactKind.OBJECTION;
import static coop.portal.dissolution.model.FactKind.OBJECTION_SETTLED;
import static coop.portal.dissolution.model.FactKind.PARTLY_STATE_ASSETS;
import static coop.portal.dissolution.model.FactKind.RECOVERY_DECISION;
import static coop.portal.dissolution.model.FactKind.RESOLUTION_RECEIVED;
import static coop.portal.dissolution.model.FactKind.RESTORE_GROUND;
import static coop.portal.dissolution.model.FactKind.REVIVAL;
import static coop.portal.dissolution.model.FactKind.TAX_ASKED;
import static coop.portal.dissolution.model.FactKind.TAX_OPINION;
import static coop.portal.dissolution.model.FactKind.VERIFICATION_MINUTES;

import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.FactKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can become known when: a fact means something only where a step asks for it. */
public final class FactRules {

    private static final Set<CaseStage> WINDING_UP = EnumSet.range(PUBLISHED, TAX_OBJECTED);
    private static final Map<FactKind, Set<CaseStage>> STAGES = stages();

    private FactRules() {}

    private static Map<FactKind, Set<CaseStage>> stages() {
        Map<FactKind, Set<CaseStage>> stages = new EnumMap<>(FactKind.class);
        stages.put(VERIFICATION_MINUTES, Set.of(VERIFYING));
        stages.put(REVIVAL, Set.of(CONSOLIDATING));
        stages.put(RESOLUTION_RECEIVED, Set.of(RESOLVED));
        stages.put(AUTHORITY_PAPER, EnumSet.range(FLAGGED, APPROVED));
        stages.put(COMPLIANCE_REPORT, Set.of(COMPLIANCE_REQUESTED));
        stages.put(NOTICE_ISSUED, Set.of(APPROVED));
        stages.put(NOTICE_PUBLISHED, Set.of(VIOLATION_NOTICED));
        stages.put(EXPLANATION_FAILED, Set.of(VIOLATION_NOTICED));
        stages.put(DECISION_RECEIVED, EnumSet.range(REVOKED, LIQUIDATING));
        stages.put(ASSETS_LISTED, Set.of(PUBLISHED));
        stages.put(DEBTS_LISTED, Set.of(PUBLISHED));
        Set.of(DEBTS_SETTLED, BRANCHES_CLOSED, NO_STATE_ASSETS, FULLY_STATE_ASSETS, PARTLY_STATE_ASSETS, DISSOLUTION_NOTICE,
                        ASSET_REPORT, RECOVERY_DECISION, LIQUIDATION_REPORT)
                .forEach(kind -> stages.put(kind, Set.of(LIQUIDATING)));
        stages.put(DISPUTE_OPEN, EnumSet.range(FLAGGED, TAX_OBJECTED));
        stages.put(DISPUTE_ENDED, EnumSet.range(FLAGGED, TAX_OBJECTED));
        stages.put(TAX_ASKED, Set.of(DOSSIER_SUBMITTED));
        stages.put(TAX_OPINION, Set.of(DOSSIER_SUBMITTED));
        stages.put(OBJECTION, Set.of(PUBLISHED, LIQUIDATING));
        stages.put(OBJECTION_SETTLED, Set.of(PUBLISHED, LIQUIDATING, TAX_OBJECTED));
        stages.put(CANCEL_NOTICE, WINDING_UP);
        stages.put(RESTORE_GROUND, Set.of(REVOKED, PUBLISHED, LIQUIDATING, TAX_REVOKED));
        stages.put(BANKRUPTCY_DECLARED, Set.of(PUBLISHED));
        return stages;
    }

    /** What can be recorded now. */
    public static Set<FactKind> recordable(CaseFile file) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> fits(kind, file))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }

    static boolean fits(FactKind kind, CaseFile file) {
        FactKind settled = kind.settles();
        boolean open = settled == null || file.unsettled(settled, kind);
        return open && STAGES.getOrDefault(kind, Set.of()).contains(file.stage()) && ofTheRoute(kind, file);
    }

    private static boolean ofTheRoute(FactKind kind, CaseFile file) {
        CaseRoute route = file.route();
        return switch (kind) {
            case NOTICE_ISSUED -> file.grounds().stream().anyMatch(CaseGround::noticedToo);
            case DECISION_RECEIVED -> route != null && !route.byResolution() && route != CaseRoute.BANKRUPTCY;
            case ASSETS_LISTED, DEBTS_LISTED -> route != CaseRoute.BANKRUPTCY;
            case ASSET_REPORT -> !file.group();
            case TAX_OPINION -> file.knows(TAX_ASKED);
            case CANCEL_NOTICE -> route == CaseRoute.VOLUNTARY;
            case RESTORE_GROUND -> route != null && route.byRevocation();
            case BANKRUPTCY_DECLARED -> route == CaseRoute.BANKRUPTCY;
            default -> true;
        };
    }

    /**
     * Recorded by mistake, and nothing stands on it yet: it was recorded where the case still is. A written objection stays,
     * whatever is said of it afterwards, so that nobody clears the silent path by withdrawing it.
     */
    public static boolean withdrawable(CaseFact fact, CaseFile file) {
        return fact.stage() == file.stage() && fact.kind() != OBJECTION
                && file.facts().stream().noneMatch(other -> other.kind().settles() == fact.kind());
    }

    /** What the dossier of dissolution lacks (NĐ92 50.2, 50.3; of a group 63.3; LHTX 97.2, 98.6). */
    static boolean dossierComplete(CaseFile file) {
        boolean parts = file.knows(DISSOLUTION_NOTICE) && (file.group() || file.knows(ASSET_REPORT));
        boolean fully = !file.knows(FULLY_STATE_ASSETS) || file.knows(RECOVERY_DECISION);
        boolean partly = !file.knows(PARTLY_STATE_ASSETS) || file.knows(LIQUIDATION_REPORT);
        return parts && originSaid(file) && fully && partly;
    }

    private static boolean originSaid(CaseFile file) {
        boolean some = file.knows(FULLY_STATE_ASSETS) || file.knows(PARTLY_STATE_ASSETS);
        return some != file.knows(NO_STATE_ASSETS);
    }
}
