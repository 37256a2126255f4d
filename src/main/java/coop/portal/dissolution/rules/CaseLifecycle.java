package coop.portal.dissolution.rules;

import static coop.portal.dissolution.model.CaseAction.ACCEPT_EXPLANATION;
import static coop.portal.dissolution.model.CaseAction.ACCEPT_REPORT;
import static coop.portal.dissolution.model.CaseAction.APPROVE;
import static coop.portal.dissolution.model.CaseAction.CANCEL_RESOLUTION;
import static coop.portal.dissolution.model.CaseAction.CONFIRM_REVIVAL;
import static coop.portal.dissolution.model.CaseAction.CONSOLIDATE;
import static coop.portal.dissolution.model.CaseAction.CONTINUE;
import static coop.portal.dissolution.model.CaseAction.DECLARE_BANKRUPT;
import static coop.portal.dissolution.model.CaseAction.DISMISS;
import static coop.portal.dissolution.model.CaseAction.DISSOLVE;
import static coop.portal.dissolution.model.CaseAction.DISSOLVE_SILENT;
import static coop.portal.dissolution.model.CaseAction.END_BY_OLD_LAW;
import static coop.portal.dissolution.model.CaseAction.HOLD;
import static coop.portal.dissolution.model.CaseAction.LIQUIDATE;
import static coop.portal.dissolution.model.CaseAction.NOTICE;
import static coop.portal.dissolution.model.CaseAction.PREPARE_MEETING;
import static coop.portal.dissolution.model.CaseAction.PROPOSE;
import static coop.portal.dissolution.model.CaseAction.PROPOSE_ANEW;
import static coop.portal.dissolution.model.CaseAction.PUBLISH;
import static coop.portal.dissolution.model.CaseAction.PUBLISH_RESTORED;
import static coop.portal.dissolution.model.CaseAction.RECEIVE_DOSSIER;
import static coop.portal.dissolution.model.CaseAction.RECORD_FACT;
import static coop.portal.dissolution.model.CaseAction.RECORD_OBJECTION;
import static coop.portal.dissolution.model.CaseAction.RECORD_OLD_STEP;
import static coop.portal.dissolution.model.CaseAction.RECORD_RESOLUTION;
import static coop.portal.dissolution.model.CaseAction.REQUEST_REPORT;
import static coop.portal.dissolution.model.CaseAction.RESTORE;
import static coop.portal.dissolution.model.CaseAction.RESUME;
import static coop.portal.dissolution.model.CaseAction.REVOKE;
import static coop.portal.dissolution.model.CaseAction.SEND_BACK;
import static coop.portal.dissolution.model.CaseAction.TAKE_ON;
import static coop.portal.dissolution.model.CaseAction.TAX_REVOKE;
import static coop.portal.dissolution.model.CaseAction.WITHDRAW_FACT;
import static coop.portal.dissolution.model.CaseStage.APPROVED;
import static coop.portal.dissolution.model.CaseStage.CANCELLED;
import static coop.portal.dissolution.model.CaseStage.COMPLIANCE_REQUESTED;
import static coop.portal.dissolution.model.CaseStage.CONSOLIDATING;
import static coop.portal.dissolution.model.CaseStage.DISSOLVED;
import static coop.portal.dissolution.model.CaseStage.DOSSIER_SUBMITTED;
import static coop.portal.dissolution.model.CaseStage.FLAGGED;
import static coop.portal.dissolution.model.CaseStage.GM_PREPARING;
import static coop.portal.dissolution.model.CaseStage.LIQUIDATING;
import static coop.portal.dissolution.model.CaseStage.PROPOSED;
import static coop.portal.dissolution.model.CaseStage.PUBLISHED;
import static coop.portal.dissolution.model.CaseStage.RESOLVED;
import static coop.portal.dissolution.model.CaseStage.RESTORED;
import static coop.portal.dissolution.model.CaseStage.REVOKED;
import static coop.portal.dissolution.model.CaseStage.TAX_OBJECTED;
import static coop.portal.dissolution.model.CaseStage.TAX_REVOKED;
import static coop.portal.dissolution.model.CaseStage.VERIFYING;
import static coop.portal.dissolution.model.CaseStage.VIOLATION_NOTICED;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseSteps;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of domain 3.9 with all routes, by the law of 2023 (LHTX 97–103; NĐ92 50–57, 63–64). Cases of the law of 2012 keep the
 * steps they had, in words.
 */
public final class CaseLifecycle {

    private static final Lifecycle<CaseStage, CaseAction, CaseFacts> TABLE = table();

    private CaseLifecycle() {}

    public static Lifecycle<CaseStage, CaseAction, CaseFacts> of() {
        return TABLE;
    }

    /** What a page offers and what it explains. */
    public static CaseSteps steps(CaseFacts facts) {
        Set<CaseAction> open = EnumSet.noneOf(CaseAction.class);
        Map<CaseAction, List<Refusal>> refused = new EnumMap<>(CaseAction.class);
        CaseStage now = facts.file().stage();
        for (CaseAction action : TABLE.knownFrom(now)) {
            switch (TABLE.decide(now, action, facts)) {
                case Verdict.Allowed<CaseStage> allowed -> open.add(action);
                case Verdict.Refused<CaseStage>(List<Refusal> reasons) -> refused.put(action, reasons);
            }
        }
        return new CaseSteps(open, refused);
    }

    private static Lifecycle<CaseStage, CaseAction, CaseFacts> table() {
        CaseTable table = new CaseTable();
        deciding(table);
        consolidating(table);
        resolving(table);
        revoking(table);
        publishing(table);
        windingUp(table);
        ending(table);
        restoring(table);
        beside(table);
        return table.build();
    }

    private static void deciding(CaseTable table) {
        table.arrow(FLAGGED, TAKE_ON, VERIFYING).notHeld();
        table.arrow(VERIFYING, PROPOSE, PROPOSED).notHeld().proposed();
        for (CaseStage stage : List.of(VERIFYING, PROPOSED)) {
            table.any(stage, DISMISS, CANCELLED).commented();
        }
        table.arrow(PROPOSED, APPROVE, APPROVED).notHeld().fourEyes();
        table.arrow(PROPOSED, SEND_BACK, VERIFYING).notHeld().commented();
    }

    private static void consolidating(CaseTable table) {
        table.arrow(APPROVED, CONSOLIDATE, CONSOLIDATING).by(CaseRoute.CONSOLIDATE).notHeld();
        table.arrow(CONSOLIDATING, CONFIRM_REVIVAL, RESTORED).notHeld().knowing(FactKind.REVIVAL, "revival-unproved");
        table.arrow(CONSOLIDATING, PROPOSE_ANEW, PROPOSED).notHeld().proposed().commented();
    }

    private static void resolving(CaseTable table) {
        table.arrow(APPROVED, PREPARE_MEETING, GM_PREPARING).byAny(CaseRoute::byResolution).notHeld();
        table.arrow(GM_PREPARING, RECORD_RESOLUTION, RESOLVED)
                .notHeld()
                .when(facts -> facts.typed().voted(), "votes-missing")
                .when(facts -> facts.typed().complete(), "resolution-incomplete")
                .paper();
    }

    private static void revoking(CaseTable table) {
        table.arrow(APPROVED, REQUEST_REPORT, COMPLIANCE_REQUESTED)
                .on(CaseGround.NO_COMPLIANCE_REPORT::equals).notHeld().paper();
        table.arrow(COMPLIANCE_REQUESTED, ACCEPT_REPORT, RESTORED).knowing(FactKind.COMPLIANCE_REPORT, "report-missing");
        table.arrow(COMPLIANCE_REQUESTED, NOTICE, VIOLATION_NOTICED)
                .notHeld()
                .when(facts -> !facts.knows(FactKind.COMPLIANCE_REPORT), "report-received")
                .when(facts -> facts.after(DeadlineKind.COMPLIANCE_WAIT), "compliance-waits")
                .paper()
                .when(facts -> facts.typed().deadline(), "deadline-required");
        table.arrow(APPROVED, NOTICE, VIOLATION_NOTICED)
                .on(ground -> ground == CaseGround.FALSE_FILE
                        || ground.explained() && ground != CaseGround.NO_COMPLIANCE_REPORT)
                .notHeld()
                .when(CaseFacts::provedWhereFalse, "authority-paper-missing")
                .paper()
                .when(facts -> facts.file().on(CaseGround.FALSE_FILE) || facts.typed().deadline(), "deadline-required");
        table.arrow(VIOLATION_NOTICED, ACCEPT_EXPLANATION, RESTORED).commented();
        table.arrow(VIOLATION_NOTICED, REVOKE, REVOKED)
                .notByVerifier()
                .when(CaseFacts::explanationFailed, "explanation-open")
                .when(CaseFacts::explanationOver, "explanation-waits")
                .paper();
        table.arrow(APPROVED, REVOKE, REVOKED)
                .on(CaseGround::onPaper)
                .notByVerifier()
                .knowing(FactKind.AUTHORITY_PAPER, "authority-paper-missing")
                .when(CaseFacts::noticedWhereItMust, "notice-missing")
                .paper();
        table.arrow(REVOKED, TAX_REVOKE, TAX_REVOKED).by(CaseRoute.TAX_REVOCATION).paper();
    }

    private static void publishing(CaseTable table) {
        table.arrow(RESOLVED, PUBLISH, PUBLISHED).knowing(FactKind.RESOLUTION_RECEIVED, "resolution-not-received").paper();
        table.arrow(REVOKED, PUBLISH, PUBLISHED).by(CaseRoute.COMPULSORY_REVOCATION).paper();
        table.arrow(APPROVED, PUBLISH, PUBLISHED)
                .byAny(CaseRoute::byCourt).knowing(FactKind.AUTHORITY_PAPER, "authority-paper-missing").paper();
    }

    private static void windingUp(CaseTable table) {
        table.arrow(PUBLISHED, LIQUIDATE, LIQUIDATING)
                .byAny(route -> route != CaseRoute.BANKRUPTCY)
                .notHeld()
                .knowing(FactKind.ASSETS_LISTED, "assets-not-listed")
                .knowing(FactKind.DEBTS_LISTED, "debts-not-listed");
        table.arrow(LIQUIDATING, RECEIVE_DOSSIER, DOSSIER_SUBMITTED).dossier().paper();
        table.arrow(DOSSIER_SUBMITTED, RECORD_OBJECTION, TAX_OBJECTED).paper().commented();
        table.arrow(TAX_OBJECTED, CONTINUE, LIQUIDATING).notHeld();
    }

    private static void ending(CaseTable table) {
        table.arrow(DOSSIER_SUBMITTED, DISSOLVE, DISSOLVED)
                .notHeld()
                .when(CaseFacts::noDispute, "dispute-open")
                .when(CaseFacts::noOpenObjection, "objection-open")
                .knowing(FactKind.TAX_ASKED, "tax-not-asked")
                .when(CaseFacts::taxHeard, "tax-waits")
                .paper();
        for (CaseStage stage : List.of(PUBLISHED, LIQUIDATING)) {
            table.arrow(stage, DISSOLVE_SILENT, DISSOLVED)
                    .byAny(route -> route != CaseRoute.BANKRUPTCY)
                    .notHeld()
                    .when(CaseFacts::noDispute, "dispute-open")
                    .when(CaseFacts::neverObjected, "objected")
                    .when(CaseFacts::noDossier, "dossier-received")
                    .when(CaseFacts::silent, "silence-waits")
                    .paper();
        }
        table.arrow(PUBLISHED, DECLARE_BANKRUPT, DISSOLVED)
                .by(CaseRoute.BANKRUPTCY).knowing(FactKind.BANKRUPTCY_DECLARED, "bankruptcy-not-declared").paper();
    }

    private static void restoring(CaseTable table) {
        for (CaseStage stage : List.of(REVOKED, PUBLISHED, LIQUIDATING, TAX_REVOKED)) {
            table.arrow(stage, RESTORE, RESTORED)
                    .byAny(CaseRoute::byRevocation).knowing(FactKind.RESTORE_GROUND, "restore-ground-missing").commented().paper();
        }
        for (CaseStage stage : EnumSet.range(PUBLISHED, TAX_OBJECTED)) {
            table.arrow(stage, CANCEL_RESOLUTION, RESTORED)
                    .by(CaseRoute.VOLUNTARY)
                    .knowing(FactKind.CANCEL_NOTICE, "cancel-notice-missing")
                    .when(CaseFacts::cancelledInTime, "cancelled-too-late")
                    .paper();
        }
        table.stays(RESTORED, PUBLISH_RESTORED)
                .when(facts -> facts.file().term(DeadlineKind.PUBLISH_RESTORE).filter(CaseTerm::running).isPresent(),
                        "nothing-to-publish")
                .paper();
    }

    private static void beside(CaseTable table) {
        for (CaseStage stage : EnumSet.range(FLAGGED, TAX_OBJECTED)) {
            table.any(stage, HOLD, stage).when(facts -> !facts.file().held(), "held-already").commented().paper();
            table.any(stage, RESUME, stage).when(facts -> facts.file().held(), "not-held").commented().paper();
            table.old(stage, RECORD_OLD_STEP, stage).dated().commented();
            table.old(stage, END_BY_OLD_LAW, DISSOLVED).paper().commented();
        }
        Set<CaseStage> known = EnumSet.range(FLAGGED, TAX_OBJECTED);
        known.add(TAX_REVOKED);
        for (CaseStage stage : known) {
            table.stays(stage, RECORD_FACT).when(facts -> facts.typed().fact(), "fact-required").paper();
            table.stays(stage, WITHDRAW_FACT).when(facts -> facts.typed().withdrawn(), "fact-stands").commented();
        }
    }
}
