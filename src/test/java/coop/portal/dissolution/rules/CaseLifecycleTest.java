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
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("DIS-02")
class CaseLifecycleTest {

    /** The whole table: each stage, what may be done there, and where it leads. Everything else is no step. */
    private static final Map<CaseStage, Map<CaseAction, CaseStage>> TABLE = table();

    private static Map<CaseStage, Map<CaseAction, CaseStage>> table() {
        Map<CaseStage, Map<CaseAction, CaseStage>> table = new EnumMap<>(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            table.put(stage, new EnumMap<>(CaseAction.class));
        }
        for (CaseStage open : EnumSet.range(FLAGGED, TAX_OBJECTED)) {
            for (CaseAction beside : List.of(RECORD_FACT, WITHDRAW_FACT, HOLD, RESUME, RECORD_OLD_STEP)) {
                table.get(open).put(beside, open);
            }
            table.get(open).put(END_BY_OLD_LAW, DISSOLVED);
        }
        line(table, FLAGGED, Map.of(TAKE_ON, VERIFYING));
        line(table, VERIFYING, Map.of(PROPOSE, PROPOSED, DISMISS, CANCELLED));
        line(table, PROPOSED, Map.of(APPROVE, APPROVED, SEND_BACK, VERIFYING, DISMISS, CANCELLED));
        line(table, APPROVED, Map.of(
                CONSOLIDATE, CONSOLIDATING, PREPARE_MEETING, GM_PREPARING, REQUEST_REPORT, COMPLIANCE_REQUESTED, NOTICE,
                VIOLATION_NOTICED, REVOKE, REVOKED, PUBLISH, PUBLISHED));
        line(table, CONSOLIDATING, Map.of(CONFIRM_REVIVAL, RESTORED, PROPOSE_ANEW, PROPOSED));
        line(table, GM_PREPARING, Map.of(RECORD_RESOLUTION, RESOLVED));
        line(table, RESOLVED, Map.of(PUBLISH, PUBLISHED));
        line(table, COMPLIANCE_REQUESTED, Map.of(NOTICE, VIOLATION_NOTICED, ACCEPT_REPORT, RESTORED));
        line(table, VIOLATION_NOTICED, Map.of(REVOKE, REVOKED, ACCEPT_EXPLANATION, RESTORED));
        line(table, REVOKED, Map.of(PUBLISH, PUBLISHED, TAX_REVOKE, TAX_REVOKED, RESTORE, RESTORED));
        line(table, PUBLISHED, Map.of(
                LIQUIDATE, LIQUIDATING, DISSOLVE_SILENT, DISSOLVED, DECLARE_BANKRUPT, DISSOLVED, RESTORE, RESTORED,
                CANCEL_RESOLUTION, RESTORED));
        line(table, LIQUIDATING, Map.of(
                RECEIVE_DOSSIER, DOSSIER_SUBMITTED, DISSOLVE_SILENT, DISSOLVED, RESTORE, RESTORED, CANCEL_RESOLUTION, RESTORED));
        line(table, DOSSIER_SUBMITTED, Map.of(
                DISSOLVE, DISSOLVED, RECORD_OBJECTION, TAX_OBJECTED, CANCEL_RESOLUTION, RESTORED));
        line(table, TAX_OBJECTED, Map.of(CONTINUE, LIQUIDATING, CANCEL_RESOLUTION, RESTORED));
        line(table, TAX_REVOKED, Map.of(RESTORE, RESTORED, RECORD_FACT, TAX_REVOKED, WITHDRAW_FACT, TAX_REVOKED));
        line(table, RESTORED, Map.of(PUBLISH_RESTORED, RESTORED));
        return table;
    }

    private static void line(
            Map<CaseStage, Map<CaseAction, CaseStage>> table, CaseStage stage, Map<CaseAction, CaseStage> arrows) {
        table.get(stage).putAll(arrows);
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-1")
    void every_pair_of_stage_and_act_leads_where_the_table_says_or_is_no_step() {
        int steps = 0;
        for (CaseStage stage : CaseStage.values()) {
            for (CaseAction action : CaseAction.values()) {
                CaseStage leadsTo = TABLE.get(stage).get(action);
                List<Verdict<CaseStage>> verdicts = everyReady(stage).stream()
                        .map(facts -> CaseLifecycle.of().decide(stage, action, facts))
                        .toList();
                if (leadsTo == null) {
                    assertThat(verdicts).as(stage + " " + action)
                            .allMatch(new Verdict.Refused<>(List.of(Refusal.of(Lifecycle.NO_SUCH_STEP)))::equals);
                } else {
                    steps++;
                    assertThat(verdicts).as(stage + " " + action).contains(new Verdict.Allowed<>(leadsTo));
                    assertThat(verdicts).as(stage + " " + action).allMatch(verdict -> !(verdict instanceof Verdict.Allowed<CaseStage>)
                            || verdict.equals(new Verdict.Allowed<>(leadsTo)));
                }
            }
        }
        assertThat(steps).isEqualTo((int) CaseLifecycle.of().arrows().map(arrow -> arrow.from() + " " + arrow.action()).distinct().count());
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-2")
    void every_step_asks_for_its_permission() {
        for (CaseStage stage : CaseStage.values()) {
            for (CaseAction action : TABLE.get(stage).keySet()) {
                for (CaseFacts facts : everyReady(stage)) {
                    CaseFacts mere = new CaseFacts(Set.of(), facts.people(), facts.file(), facts.typed(), facts.day());
                    assertThat(reasons(stage, action, mere)).as(stage + " " + action).contains("not-your-role");
                }
            }
        }
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-3")
    void nothing_that_is_typed_for_a_step_can_be_left_out() {
        for (CaseStage stage : CaseStage.values()) {
            for (CaseAction action : TABLE.get(stage).keySet()) {
                boolean free = Set.of(
                        TAKE_ON, APPROVE, CONSOLIDATE, CONFIRM_REVIVAL, PREPARE_MEETING, ACCEPT_REPORT, LIQUIDATE, CONTINUE)
                        .contains(action);
                for (CaseFacts facts : everyReady(stage)) {
                    CaseFacts silent = new CaseFacts(
                            facts.permissions(), facts.people(), facts.file(), CaseFacts.Typed.NOTHING, facts.day());
                    if (!free) {
                        assertThat(reasons(stage, action, silent)).as(stage + " " + action).isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-4")
    void each_thing_that_must_be_known_stops_its_step_alone_while_it_is_not() {
        missing(CONSOLIDATING, CONFIRM_REVIVAL, CaseRoute.CONSOLIDATE, null, FactKind.REVIVAL, "revival-unproved");
        missing(VERIFYING, PROPOSE, null, null, FactKind.VERIFICATION_MINUTES, "minutes-missing");
        missing(RESOLVED, PUBLISH, CaseRoute.VOLUNTARY, null, FactKind.RESOLUTION_RECEIVED, "resolution-not-received");
        missing(APPROVED, PUBLISH, CaseRoute.COMPULSORY_COURT, null, FactKind.AUTHORITY_PAPER, "authority-paper-missing");
        missing(APPROVED, PUBLISH, CaseRoute.BANKRUPTCY, null, FactKind.AUTHORITY_PAPER, "authority-paper-missing");
        missing(APPROVED, REVOKE, CaseRoute.COMPULSORY_REVOCATION, CaseGround.COURT_REVOCATION, FactKind.AUTHORITY_PAPER,
                "authority-paper-missing");
        missing(APPROVED, REVOKE, CaseRoute.TAX_REVOCATION, CaseGround.TAX_REQUEST, FactKind.NOTICE_ISSUED, "notice-missing");
        missing(APPROVED, NOTICE, CaseRoute.COMPULSORY_REVOCATION, CaseGround.FALSE_FILE, FactKind.AUTHORITY_PAPER,
                "authority-paper-missing");
        missing(COMPLIANCE_REQUESTED, ACCEPT_REPORT, CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_COMPLIANCE_REPORT,
                FactKind.COMPLIANCE_REPORT, "report-missing");
        missing(VIOLATION_NOTICED, REVOKE, CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_AGM_18M, FactKind.EXPLANATION_FAILED,
                "explanation-open");
        missing(PUBLISHED, LIQUIDATE, CaseRoute.VOLUNTARY, null, FactKind.ASSETS_LISTED, "assets-not-listed");
        missing(PUBLISHED, LIQUIDATE, CaseRoute.VOLUNTARY, null, FactKind.DEBTS_LISTED, "debts-not-listed");
        missing(PUBLISHED, DECLARE_BANKRUPT, CaseRoute.BANKRUPTCY, null, FactKind.BANKRUPTCY_DECLARED, "bankruptcy-not-declared");
        missing(LIQUIDATING, RECEIVE_DOSSIER, CaseRoute.VOLUNTARY, null, FactKind.DEBTS_SETTLED, "debts-open");
        missing(LIQUIDATING, RECEIVE_DOSSIER, CaseRoute.VOLUNTARY, null, FactKind.BRANCHES_CLOSED, "branches-open");
        for (FactKind part : List.of(FactKind.DISSOLUTION_NOTICE, FactKind.ASSET_REPORT, FactKind.RECOVERY_DECISION,
                FactKind.LIQUIDATION_REPORT)) {
            missing(LIQUIDATING, RECEIVE_DOSSIER, CaseRoute.VOLUNTARY, null, part, "dossier-incomplete");
        }
        missing(DOSSIER_SUBMITTED, DISSOLVE, CaseRoute.VOLUNTARY, null, FactKind.TAX_ASKED, "tax-not-asked");
        missing(REVOKED, RESTORE, CaseRoute.COMPULSORY_REVOCATION, null, FactKind.RESTORE_GROUND, "restore-ground-missing");
        missing(TAX_REVOKED, RESTORE, CaseRoute.TAX_REVOCATION, null, FactKind.RESTORE_GROUND, "restore-ground-missing");
    }

    private static void missing(
            CaseStage stage, CaseAction action, CaseRoute route, CaseGround ground, FactKind fact, String reason) {
        CaseGround its = ground == null ? CaseGround.MEMBERS_WILL : ground;
        CaseFile whole = Ready.file(stage, route, Set.of(its), false, true);
        assertThat(reasons(stage, action, Ready.facts(whole))).as(stage + " " + action).isEmpty();
        CaseFile less = whole.knowing(whole.facts().stream().filter(one -> one.kind() != fact).toList());
        assertThat(reasons(stage, action, Ready.facts(less))).as(stage + " " + action + " " + fact).contains(reason);
    }

    /** Under one of these facts each step of the table is open. */
    private static List<CaseFacts> everyReady(CaseStage stage) {
        List<CaseFacts> all = new ArrayList<>();
        for (CaseRoute route : CaseRoute.values()) {
            for (boolean held : new boolean[] {false, true}) {
                all.add(Ready.facts(Ready.file(stage, route, EnumSet.allOf(CaseGround.class), held, true)));
            }
        }
        CaseFile bare = Ready.file(stage, CaseRoute.COMPULSORY_REVOCATION, Set.of(CaseGround.NO_COMPLIANCE_REPORT), false, true);
        all.add(Ready.facts(bare.knowing(bare.facts().stream().filter(one -> one.kind() != FactKind.COMPLIANCE_REPORT).toList())));
        all.add(Ready.facts(Ready.old(stage)));
        return all;
    }

    private static List<String> reasons(CaseStage stage, CaseAction action, CaseFacts facts) {
        return CaseLifecycle.of().decide(stage, action, facts) instanceof Verdict.Refused<CaseStage>(var reasons)
                ? reasons.stream().map(reason -> reason.key().replace("dissolution.refusal.", "")).toList()
                : List.of();
    }
}
