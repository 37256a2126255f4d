package coop.portal.fieldwork.rules;

import static coop.portal.fieldwork.model.FieldworkAction.*;
import static coop.portal.fieldwork.model.FieldworkStage.*;
import static coop.portal.fieldwork.rules.Facts.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.rules.FieldworkFacts.ChecklistStand;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.Decision;
import coop.portal.fieldwork.rules.FieldworkFacts.DraftState;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.fieldwork.rules.FieldworkFacts.Typed;
import coop.portal.inspections.model.OverlapState;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("FLD-02")
class FieldworkLifecycleTest {

    /** The whole table: each stage, what may be done there, and where it leads. Everything else is no step. */
    private static final Map<FieldworkStage, Map<FieldworkAction, FieldworkStage>> TABLE = table();

    private static final FieldworkStage FOLLOWING = FieldworkStage.FOLLOW_UP;

    private static Map<FieldworkStage, Map<FieldworkAction, FieldworkStage>> table() {
        Map<FieldworkStage, Map<FieldworkAction, FieldworkStage>> table = new LinkedHashMap<>();
        line(table, PLANNED, Map.of(DRAFT_DECISION, DECISION_DRAFT, CANCEL, CANCELLED, RESCHEDULE, PLANNED));
        line(table, DECISION_DRAFT, Map.of(
                EDIT, DECISION_DRAFT, FORM_TEAM, DECISION_DRAFT, DECLARE, DECISION_DRAFT, ISSUE_DECISION, DECISION_ISSUED,
                CANCEL, CANCELLED, RESCHEDULE, DECISION_DRAFT));
        line(table, DECISION_ISSUED, Map.of(
                DECLARE, DECISION_ISSUED, CHANGE_TEAM, DECISION_ISSUED, WRITE_CONDUCT_PLAN, DECISION_ISSUED,
                APPROVE_CONDUCT_PLAN, DECISION_ISSUED, ANNOUNCE, ANNOUNCED, STOP, STOPPED, RECOUNT, DECISION_ISSUED,
                RESCHEDULE, DECISION_ISSUED, BEGIN_CHECKLIST, DECISION_ISSUED));
        line(table, ANNOUNCED, Map.of(
                DECLARE, ANNOUNCED, CHANGE_TEAM, ANNOUNCED, WRITE_CONDUCT_PLAN, ANNOUNCED, APPROVE_CONDUCT_PLAN, ANNOUNCED,
                BEGIN, IN_PROGRESS, STOP, STOPPED, REFER, ANNOUNCED, RECOUNT, ANNOUNCED, BEGIN_CHECKLIST, ANNOUNCED));
        line(table, IN_PROGRESS, Map.of(
                DECLARE, IN_PROGRESS, CHANGE_TEAM, IN_PROGRESS, EXTEND, IN_PROGRESS, PAUSE, PAUSED, END_FIELD, FIELD_ENDED,
                STOP, STOPPED, REFER, IN_PROGRESS, RECOUNT, IN_PROGRESS, BEGIN_CHECKLIST, IN_PROGRESS,
                RECORD_VIOLATIONS, IN_PROGRESS));
        line(table, PAUSED, Map.of(RESUME, IN_PROGRESS, STOP, STOPPED, REFER, PAUSED, RECOUNT, PAUSED, RECORD_VIOLATIONS, PAUSED));
        line(table, FIELD_ENDED, Map.of(
                SIGN_MINUTES, MINUTES_SIGNED, PROLONG_REPORT, FIELD_ENDED, STOP, STOPPED, REFER, FIELD_ENDED, RECOUNT, FIELD_ENDED,
                RECORD_VIOLATIONS, FIELD_ENDED));
        line(table, MINUTES_SIGNED, Map.of(
                REPORT, REPORTED, PROLONG_REPORT, MINUTES_SIGNED, STOP, STOPPED, REFER, MINUTES_SIGNED, RECOUNT, MINUTES_SIGNED,
                RECORD_VIOLATIONS, MINUTES_SIGNED));
        Map<FieldworkAction, FieldworkStage> reported = new LinkedHashMap<>();
        Set.of(CLARIFY, SUPPLEMENT, RECORD_VIOLATIONS, ASSIGN_DRAFT, PROLONG_DRAFT, HAND_IN_DRAFT, APPRAISE, REFER, RECOUNT)
                .forEach(action -> reported.put(action, REPORTED));
        reported.putAll(Map.of(BACK_TO_FIELD, IN_PROGRESS, CONCLUDE, CONCLUDED, STOP, STOPPED));
        line(table, REPORTED, reported);
        line(table, CONCLUDED, Map.of(
                PUBLISH, CONCLUDED, FieldworkAction.FOLLOW_UP, FieldworkStage.FOLLOW_UP, CLOSE, CLOSED, REFER, CONCLUDED, RECOUNT,
                CONCLUDED));
        line(table, FieldworkStage.FOLLOW_UP, Map.of(
                PUBLISH, FieldworkStage.FOLLOW_UP, CLOSE, CLOSED, REFER,
                FieldworkStage.FOLLOW_UP, RECOUNT, FieldworkStage.FOLLOW_UP));
        EnumSet.of(CLOSED, STOPPED, CANCELLED).forEach(stage -> line(table, stage, Map.of()));
        return table;
    }

    private static void line(
            Map<FieldworkStage, Map<FieldworkAction, FieldworkStage>> table, FieldworkStage stage,
            Map<FieldworkAction, FieldworkStage> arrows) {
        table.put(stage, arrows);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-1")
    void every_pair_of_stage_and_act_leads_where_the_table_says_or_is_no_step() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrder(FieldworkStage.values());
        for (FieldworkStage stage : FieldworkStage.values()) {
            for (FieldworkAction action : FieldworkAction.values()) {
                FieldworkStage leadsTo = TABLE.get(stage).get(action);
                List<Verdict<FieldworkStage>> verdicts = everyReady().stream()
                        .map(facts -> FieldworkLifecycle.of().decide(stage, action, facts.facts()))
                        .toList();
                if (leadsTo == null) {
                    assertThat(verdicts).as(stage + " " + action)
                            .allMatch(new Verdict.Refused<>(List.of(Refusal.of(Lifecycle.NO_SUCH_STEP)))::equals);
                } else {
                    assertThat(verdicts).as(stage + " " + action).contains(new Verdict.Allowed<>(leadsTo));
                }
            }
        }
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-1")
    void every_step_asks_for_the_own_agency_and_for_its_permission() {
        for (FieldworkStage stage : FieldworkStage.values()) {
            for (FieldworkAction action : TABLE.get(stage).keySet()) {
                everyReady().forEach(facts -> {
                    assertThat(reasons(stage, action, facts.elsewhere())).as(stage + " " + action).contains("other-agency");
                    assertThat(reasons(stage, action, facts.may(Set.of()))).as(stage + " " + action).contains("not-your-role");
                });
            }
        }
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-2")
    void only_the_leader_does_what_the_leader_does_and_never_decides_on_it() {
        Facts other = Facts.decider();
        Facts leader = other.by(LEADER);
        assertThat(reasons(DECISION_ISSUED, ANNOUNCE, other)).containsExactly("not-leader");
        assertThat(reasons(DECISION_ISSUED, WRITE_CONDUCT_PLAN, other)).containsExactly("not-leader");
        assertThat(reasons(ANNOUNCED, BEGIN, other)).containsExactly("not-leader");
        assertThat(reasons(IN_PROGRESS, END_FIELD, other)).containsExactly("not-leader");
        assertThat(reasons(FIELD_ENDED, SIGN_MINUTES, other)).containsExactly("not-leader");
        assertThat(reasons(MINUTES_SIGNED, REPORT, other)).containsExactly("not-leader");
        assertThat(reasons(REPORTED, HAND_IN_DRAFT, other.with(DraftState.ASSIGNED))).containsExactly("not-leader");
        assertThat(reasons(DECISION_DRAFT, ISSUE_DECISION, leader)).containsExactly("leader-decides-not");
        assertThat(reasons(ANNOUNCED, APPROVE_CONDUCT_PLAN, leader.with(ConductPlanState.WRITTEN)))
                .containsExactly("leader-decides-not");
        assertThat(reasons(REPORTED, CONCLUDE, leader)).containsExactly("leader-decides-not");
        assertThat(reasons(IN_PROGRESS, DECLARE, other)).containsExactly("not-on-team");
    }

    @Test
    @UseCase(value = "FLD-02", rule = "SD-1")
    void who_drafted_the_decision_does_not_issue_it() {
        assertThat(reasons(DECISION_DRAFT, ISSUE_DECISION, Facts.decider().by(Facts.DRAFTER))).containsExactly("four-eyes");
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-3")
    void a_decision_is_issued_with_its_contents_its_team_its_declarations_and_its_paper() {
        Facts ready = Facts.decider();
        assertThat(issue(ready.with(new Decision(false, true, true, true, OverlapState.NONE)))).containsExactly("decision-incomplete");
        assertThat(issue(ready.with(new Decision(true, false, true, true, OverlapState.NONE)))).containsExactly("beyond-the-law");
        assertThat(issue(ready.leaderless())).containsExactly("no-leader");
        assertThat(issue(ready.with(new Decision(true, true, false, true, OverlapState.NONE)))).containsExactly("declarations-missing");
        assertThat(issue(ready.with(new Decision(true, true, true, false, OverlapState.NONE)))).containsExactly("conflict-of-interest");
        assertThat(issue(ready.with(Typed.NOTHING))).containsExactly("day-required");
        assertThat(issue(ready.without(PaperKind.INSPECTION_DECISION))).containsExactly("paper-missing.INSPECTION_DECISION");
        assertThat(issue(ready.without(PaperKind.CHECK_DECISION))).isEmpty();
        assertThat(issue(ready.check().without(PaperKind.CHECK_DECISION))).containsExactly("paper-missing.CHECK_DECISION");
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OV-1")
    void a_visit_that_meets_another_is_not_drafted_nor_issued_and_a_proved_second_one_only_with_a_reason() {
        Decision blocked = new Decision(true, true, true, true, OverlapState.BLOCKED);
        Decision asked = new Decision(true, true, true, true, OverlapState.ASKED);
        assertThat(reasons(PLANNED, DRAFT_DECISION, Facts.decider().with(blocked))).containsExactly("overlap");
        assertThat(issue(Facts.decider().with(blocked))).containsExactly("overlap");
        assertThat(reasons(PLANNED, DRAFT_DECISION, Facts.decider().with(asked))).isEmpty();
        Typed wordless = new Typed(true, true, false, true, true, true, false, true);
        assertThat(issue(Facts.decider().with(asked).with(wordless))).containsExactly("overlap-reason-required");
        assertThat(issue(Facts.decider().with(asked))).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-1")
    void the_day_is_the_planners_until_the_decision_and_then_of_who_leads_and_who_decides() {
        Facts officer = Facts.decider().may(Set.of(FieldworkPermissions.FIELDWORK_CONDUCT, FieldworkPermissions.DECISION_DRAFT));
        Facts member = Facts.decider().may(Set.of(FieldworkPermissions.FIELDWORK_CONDUCT));
        assertThat(reasons(PLANNED, RESCHEDULE, officer)).isEmpty();
        assertThat(reasons(DECISION_DRAFT, RESCHEDULE, officer)).isEmpty();
        assertThat(reasons(DECISION_DRAFT, RESCHEDULE, member)).containsExactly("not-your-day");
        assertThat(reasons(DECISION_ISSUED, RESCHEDULE, officer)).containsExactly("not-your-day");
        assertThat(reasons(DECISION_ISSUED, RESCHEDULE, member.by(LEADER))).isEmpty();
        assertThat(reasons(DECISION_ISSUED, RESCHEDULE, Facts.decider())).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-4")
    void the_team_goes_there_with_an_approved_plan_of_conduct_and_all_declarations() {
        Facts leader = Facts.decider().by(LEADER);
        assertThat(reasons(ANNOUNCED, BEGIN, leader.with(ConductPlanState.WRITTEN))).containsExactly("conduct-plan-not-approved");
        assertThat(reasons(ANNOUNCED, BEGIN, leader.with(new Decision(true, true, false, true, OverlapState.NONE))))
                .containsExactly("declarations-missing");
        assertThat(reasons(ANNOUNCED, APPROVE_CONDUCT_PLAN, Facts.decider().with(ConductPlanState.MISSING)))
                .containsExactly("conduct-plan-missing");
        assertThat(reasons(ANNOUNCED, APPROVE_CONDUCT_PLAN, Facts.decider())).containsExactly("conduct-plan-approved");
    }

    @Test
    @UseCase(value = "FLD-03", rule = {"TL-2", "TL-3"})
    void the_time_on_site_grows_once_on_a_ground_and_a_subject_pauses_as_often_as_the_law_gives() {
        Facts decider = Facts.decider();
        assertThat(reasons(IN_PROGRESS, EXTEND, decider.onSite(true, true, true, false))).containsExactly("extended-once");
        assertThat(reasons(IN_PROGRESS, EXTEND, decider.onSite(false, false, true, false)))
                .containsExactly("extension-not-configured");
        assertThat(reasons(IN_PROGRESS, EXTEND, decider.with(Typed.NOTHING)))
                .containsExactly("ground-required", "extension-beyond-the-law", "day-required", "paper-required");
        Typed asks = new Typed(true, true, true, true, true, true, true, true);
        assertThat(reasons(IN_PROGRESS, PAUSE, decider.onSite(false, true, false, false).with(asks))).containsExactly("paused-once");
        assertThat(reasons(IN_PROGRESS, PAUSE, decider.onSite(false, true, false, false))).isEmpty();
        assertThat(reasons(FIELD_ENDED, PROLONG_REPORT, decider.onSite(false, true, true, true))).containsExactly("prolonged-once");
        assertThat(reasons(FIELD_ENDED, PROLONG_REPORT, decider.check())).containsExactly("inspections-only");
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-5")
    void minutes_have_signatures_and_a_report_says_something() {
        Facts leader = Facts.decider().by(LEADER);
        assertThat(reasons(IN_PROGRESS, END_FIELD, leader.with(Typed.NOTHING))).containsExactly("day-required");
        assertThat(reasons(FIELD_ENDED, SIGN_MINUTES, leader.with(Typed.NOTHING)))
                .containsExactly("day-required", "signatures-required");
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader.with(Typed.NOTHING)))
                .containsExactly("day-required", "result-required");
        assertThat(reasons(REPORTED, SUPPLEMENT, leader)).containsExactly("nothing-to-clarify");
        assertThat(reasons(REPORTED, CLARIFY, Facts.decider().clarifying())).containsExactly("clarification-asked");
        assertThat(reasons(REPORTED, CONCLUDE, Facts.decider().clarifying())).containsExactly("clarification-open");
    }

    @Test
    @UseCase(value = "FLD-08", rule = {"CK-1", "CK-2"})
    void the_team_begins_one_checklist_and_leaves_when_each_item_is_answered() {
        Facts leader = Facts.decider().by(LEADER);
        assertThat(reasons(IN_PROGRESS, END_FIELD, leader.with(ChecklistStand.NONE))).containsExactly("checklist-missing");
        assertThat(reasons(IN_PROGRESS, END_FIELD, leader.with(ChecklistStand.INCOMPLETE))).containsExactly("checklist-incomplete");
        assertThat(reasons(IN_PROGRESS, END_FIELD, leader)).isEmpty();
        for (FieldworkStage stage : EnumSet.range(DECISION_ISSUED, IN_PROGRESS)) {
            assertThat(reasons(stage, BEGIN_CHECKLIST, leader.with(ChecklistStand.NONE))).isEmpty();
            assertThat(reasons(stage, BEGIN_CHECKLIST, leader)).containsExactly("checklist-begun");
            assertThat(reasons(stage, BEGIN_CHECKLIST, Facts.decider().with(ChecklistStand.NONE))).containsExactly("not-on-team");
        }
    }

    @Test
    @UseCase(value = "FLD-09", rule = {"VR-1", "VR-3"})
    void the_team_records_until_it_reports_and_reports_when_each_failed_item_is_raised_with_its_clause() {
        Facts leader = Facts.decider().by(LEADER);
        for (FieldworkStage stage : EnumSet.range(IN_PROGRESS, MINUTES_SIGNED)) {
            assertThat(reasons(stage, RECORD_VIOLATIONS, leader)).isEmpty();
            assertThat(reasons(stage, RECORD_VIOLATIONS, Facts.decider())).containsExactly("not-on-team");
        }
        assertThat(reasons(REPORTED, RECORD_VIOLATIONS, leader)).containsExactly("report-handed-in");
        assertThat(reasons(REPORTED, RECORD_VIOLATIONS, leader.clarifying())).isEmpty();
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader.with(new OnSite(ChecklistStand.COMPLETE, false, true, 0))))
                .containsExactly("failures-not-raised");
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader.with(new OnSite(ChecklistStand.COMPLETE, true, false, 0))))
                .containsExactly("article-missing");
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader)).isEmpty();
        assertThat(reasons(REPORTED, CONCLUDE, Facts.decider().with(new OnSite(ChecklistStand.COMPLETE, true, false, 0))))
                .containsExactly("article-missing");
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-6")
    void a_conclusion_is_drafted_and_appraised_and_a_result_of_a_check_is_not() {
        Facts decider = Facts.decider();
        assertThat(reasons(REPORTED, CONCLUDE, decider.with(DraftState.HANDED_IN))).containsExactly("not-appraised");
        assertThat(reasons(REPORTED, CONCLUDE, decider.check().with(DraftState.NOT_ASSIGNED))).isEmpty();
        assertThat(reasons(REPORTED, ASSIGN_DRAFT, decider)).containsExactly("draft-assigned");
        assertThat(reasons(REPORTED, APPRAISE, decider.with(DraftState.ASSIGNED))).containsExactly("draft-missing");
        assertThat(reasons(REPORTED, PROLONG_DRAFT, decider.with(DraftState.HANDED_IN))).containsExactly("draft-not-assigned");
        Typed member = new Typed(true, true, true, true, true, true, false, false);
        assertThat(reasons(REPORTED, APPRAISE, decider.with(DraftState.HANDED_IN).with(member))).containsExactly("appraiser-on-team");
        assertThat(reasons(CONCLUDED, PUBLISH, decider.check())).containsExactly("inspections-only");
        assertThat(reasons(CONCLUDED, PUBLISH, decider.after(true, 0))).containsExactly("published-already");
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-2")
    void a_step_that_issues_a_paper_is_not_taken_without_its_draft() {
        Facts leader = Facts.decider().by(LEADER);
        assertThat(reasons(FIELD_ENDED, SIGN_MINUTES, leader.check().without(PaperKind.CHECK_MINUTES)))
                .containsExactly("paper-missing.CHECK_MINUTES");
        assertThat(reasons(FIELD_ENDED, SIGN_MINUTES, leader.without(PaperKind.INSPECTION_MINUTES)))
                .containsExactly("paper-missing.INSPECTION_MINUTES");
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader.check().without(PaperKind.CHECK_REPORT)))
                .containsExactly("paper-missing.CHECK_REPORT");
        assertThat(reasons(MINUTES_SIGNED, REPORT, leader.without(PaperKind.INSPECTION_REPORT)))
                .containsExactly("paper-missing.INSPECTION_REPORT");
        assertThat(reasons(REPORTED, CONCLUDE, Facts.decider().check().without(PaperKind.RESULT_NOTICE)))
                .containsExactly("paper-missing.RESULT_NOTICE");
        assertThat(reasons(REPORTED, CONCLUDE, Facts.decider().without(PaperKind.INSPECTION_CONCLUSION)))
                .containsExactly("paper-missing.INSPECTION_CONCLUSION");
        assertThat(reasons(DECISION_ISSUED, ANNOUNCE, leader.check().without(PaperKind.ANNOUNCEMENT_MINUTES))).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-7")
    void it_is_closed_when_nothing_is_open_and_a_conclusion_is_public() {
        Facts decider = Facts.decider();
        assertThat(reasons(CONCLUDED, CLOSE, decider.after(true, 2))).containsExactly("recommendations-open");
        assertThat(reasons(CONCLUDED, CLOSE, decider.after(false, 0))).containsExactly("not-published");
        assertThat(reasons(CONCLUDED, CLOSE, decider.check())).isEmpty();
        assertThat(reasons(CONCLUDED, FieldworkAction.FOLLOW_UP, decider)).containsExactly("no-recommendations");
        assertThat(reasons(FOLLOWING, CLOSE, decider.after(true, 0))).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-8")
    void stopping_takes_a_ground_a_reason_and_a_paper_and_cancelling_a_reason() {
        Facts silent = Facts.decider().with(Typed.NOTHING);
        for (FieldworkStage stage : EnumSet.range(DECISION_ISSUED, REPORTED)) {
            assertThat(reasons(stage, STOP, silent))
                    .containsExactly("ground-required", "reason-required", "day-required", "paper-required");
        }
        assertThat(reasons(PLANNED, CANCEL, silent)).containsExactly("reason-required");
        assertThat(reasons(IN_PROGRESS, REFER, silent))
                .containsExactly("ground-required", "reason-required", "day-required", "paper-required");
        assertThat(reasons(IN_PROGRESS, RECOUNT, silent)).containsExactly("reason-required");
    }

    /** Under one of these facts each step of the table is open. */
    private static List<Facts> everyReady() {
        List<Facts> all = new ArrayList<>();
        for (Facts facts : List.of(Facts.decider(), Facts.decider().by(LEADER))) {
            all.add(facts);
            all.add(facts.clarifying());
            all.add(facts.with(ConductPlanState.WRITTEN));
            all.add(facts.with(ChecklistStand.NONE));
            all.add(facts.after(true, 3));
            all.add(facts.after(true, 0));
            for (DraftState draft : DraftState.values()) {
                all.add(facts.with(draft));
            }
        }
        return all;
    }

    private static List<String> issue(Facts facts) {
        return reasons(DECISION_DRAFT, ISSUE_DECISION, facts);
    }

    private static List<String> reasons(FieldworkStage stage, FieldworkAction action, Facts facts) {
        return FieldworkLifecycle.of().decide(stage, action, facts.facts()) instanceof Verdict.Refused<FieldworkStage>(var reasons)
                ? reasons.stream().map(reason -> reason.key().replace("fieldwork.refusal.", "")).toList()
                : List.of();
    }
}
