package coop.portal.fieldwork.rules;

import static coop.portal.fieldwork.model.FieldworkAction.ANNOUNCE;
import static coop.portal.fieldwork.model.FieldworkAction.APPRAISE;
import static coop.portal.fieldwork.model.FieldworkAction.APPROVE_CONDUCT_PLAN;
import static coop.portal.fieldwork.model.FieldworkAction.ASSIGN_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.BACK_TO_FIELD;
import static coop.portal.fieldwork.model.FieldworkAction.BEGIN;
import static coop.portal.fieldwork.model.FieldworkAction.BEGIN_CHECKLIST;
import static coop.portal.fieldwork.model.FieldworkAction.CANCEL;
import static coop.portal.fieldwork.model.FieldworkAction.CHANGE_TEAM;
import static coop.portal.fieldwork.model.FieldworkAction.CLARIFY;
import static coop.portal.fieldwork.model.FieldworkAction.CLOSE;
import static coop.portal.fieldwork.model.FieldworkAction.CONCLUDE;
import static coop.portal.fieldwork.model.FieldworkAction.DECLARE;
import static coop.portal.fieldwork.model.FieldworkAction.DRAFT_DECISION;
import static coop.portal.fieldwork.model.FieldworkAction.EDIT;
import static coop.portal.fieldwork.model.FieldworkAction.END_FIELD;
import static coop.portal.fieldwork.model.FieldworkAction.EXTEND;
import static coop.portal.fieldwork.model.FieldworkAction.FORM_TEAM;
import static coop.portal.fieldwork.model.FieldworkAction.HAND_IN_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.ISSUE_DECISION;
import static coop.portal.fieldwork.model.FieldworkAction.PAUSE;
import static coop.portal.fieldwork.model.FieldworkAction.PROLONG_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.PROLONG_REPORT;
import static coop.portal.fieldwork.model.FieldworkAction.PUBLISH;
import static coop.portal.fieldwork.model.FieldworkAction.RECORD_VIOLATIONS;
import static coop.portal.fieldwork.model.FieldworkAction.RECOUNT;
import static coop.portal.fieldwork.model.FieldworkAction.REFER;
import static coop.portal.fieldwork.model.FieldworkAction.REPORT;
import static coop.portal.fieldwork.model.FieldworkAction.RESCHEDULE;
import static coop.portal.fieldwork.model.FieldworkAction.RESUME;
import static coop.portal.fieldwork.model.FieldworkAction.SIGN_MINUTES;
import static coop.portal.fieldwork.model.FieldworkAction.STOP;
import static coop.portal.fieldwork.model.FieldworkAction.SUPPLEMENT;
import static coop.portal.fieldwork.model.FieldworkAction.WRITE_CONDUCT_PLAN;
import static coop.portal.fieldwork.model.FieldworkStage.ANNOUNCED;
import static coop.portal.fieldwork.model.FieldworkStage.CANCELLED;
import static coop.portal.fieldwork.model.FieldworkStage.CLOSED;
import static coop.portal.fieldwork.model.FieldworkStage.CONCLUDED;
import static coop.portal.fieldwork.model.FieldworkStage.DECISION_DRAFT;
import static coop.portal.fieldwork.model.FieldworkStage.DECISION_ISSUED;
import static coop.portal.fieldwork.model.FieldworkStage.FIELD_ENDED;
import static coop.portal.fieldwork.model.FieldworkStage.IN_PROGRESS;
import static coop.portal.fieldwork.model.FieldworkStage.MINUTES_SIGNED;
import static coop.portal.fieldwork.model.FieldworkStage.PAUSED;
import static coop.portal.fieldwork.model.FieldworkStage.PLANNED;
import static coop.portal.fieldwork.model.FieldworkStage.REPORTED;
import static coop.portal.fieldwork.model.FieldworkStage.STOPPED;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.FieldworkSteps;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.fieldwork.rules.FieldworkFacts.ChecklistStand;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.DraftState;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The table of domain 4.4: from the plan or the ground to the end of what follows. Checks and inspections share it; what only
 * the Luật Thanh tra knows – draft, appraisal, publication of a conclusion – is guarded as such.
 */
public final class FieldworkLifecycle {

    private static final Lifecycle<FieldworkStage, FieldworkAction, FieldworkFacts> TABLE = table();

    private FieldworkLifecycle() {}

    public static Lifecycle<FieldworkStage, FieldworkAction, FieldworkFacts> of() {
        return TABLE;
    }

    /** What a page offers and what it explains. */
    public static FieldworkSteps steps(FieldworkStage now, FieldworkFacts facts) {
        Set<FieldworkAction> open = EnumSet.noneOf(FieldworkAction.class);
        Map<FieldworkAction, List<Refusal>> refused = new EnumMap<>(FieldworkAction.class);
        for (FieldworkAction action : TABLE.knownFrom(now)) {
            switch (TABLE.decide(now, action, facts)) {
                case Verdict.Allowed<FieldworkStage> allowed -> open.add(action);
                case Verdict.Refused<FieldworkStage>(List<Refusal> reasons) -> refused.put(action, reasons);
            }
        }
        return new FieldworkSteps(open, refused);
    }

    private static Lifecycle<FieldworkStage, FieldworkAction, FieldworkFacts> table() {
        FieldworkTable table = new FieldworkTable();
        deciding(table);
        moving(table);
        preparing(table);
        onSite(table);
        reporting(table);
        following(table);
        leaving(table);
        return table.build();
    }

    private static void deciding(FieldworkTable table) {
        table.arrow(PLANNED, DRAFT_DECISION, DECISION_DRAFT).overlapFree();
        table.stays(DECISION_DRAFT, EDIT);
        table.stays(DECISION_DRAFT, FORM_TEAM);
        table.arrow(DECISION_DRAFT, ISSUE_DECISION, DECISION_ISSUED)
                .when(FieldworkFacts::fourEyes, "four-eyes")
                .notByLeader()
                .decisionReady()
                .overlapFree()
                .when(FieldworkFacts::overlapExplained, "overlap-reason-required")
                .issues(StepPaper.DECISION);
        for (FieldworkStage stage : EnumSet.range(DECISION_DRAFT, IN_PROGRESS)) {
            table.stays(stage, DECLARE).when(FieldworkFacts::onTeam, "not-on-team");
        }
    }

    /** The day is the planner's until the decision, and then of who leads and who decides. */
    private static void moving(FieldworkTable table) {
        for (FieldworkStage stage : MovingPolicy.STAGES) {
            table.stays(stage, RESCHEDULE).when(facts -> MovingPolicy.may(stage, facts.permissions(), facts.leads()), "not-your-day");
        }
    }

    private static void preparing(FieldworkTable table) {
        for (FieldworkStage stage : EnumSet.range(DECISION_ISSUED, IN_PROGRESS)) {
            table.stays(stage, CHANGE_TEAM).commented("reason-required");
            table.stays(stage, BEGIN_CHECKLIST).when(FieldworkFacts::onTeam, "not-on-team")
                    .when(checklist(ChecklistStand.NONE), "checklist-begun");
        }
        for (FieldworkStage stage : List.of(DECISION_ISSUED, ANNOUNCED)) {
            table.stays(stage, WRITE_CONDUCT_PLAN).byLeader();
            table.stays(stage, APPROVE_CONDUCT_PLAN)
                    .when(facts -> facts.progress().conductPlan() != ConductPlanState.MISSING, "conduct-plan-missing")
                    .when(facts -> facts.progress().conductPlan() != ConductPlanState.APPROVED, "conduct-plan-approved")
                    .notByLeader();
        }
        table.arrow(DECISION_ISSUED, ANNOUNCE, ANNOUNCED).byLeader().dated();
        table.arrow(ANNOUNCED, BEGIN, IN_PROGRESS)
                .byLeader()
                .when(facts -> facts.progress().conductPlan() == ConductPlanState.APPROVED, "conduct-plan-not-approved")
                .declared()
                .dated();
    }

    private static void onSite(FieldworkTable table) {
        table.stays(IN_PROGRESS, EXTEND)
                .when(facts -> !facts.progress().extended(), "extended-once")
                .when(facts -> facts.progress().extendable(), "extension-not-configured")
                .grounded().measured("extension-beyond-the-law").paper();
        table.arrow(IN_PROGRESS, PAUSE, PAUSED)
                .grounded().when(FieldworkFacts::pauseLeft, "paused-once").paper();
        table.arrow(PAUSED, RESUME, IN_PROGRESS).paper();
        table.arrow(IN_PROGRESS, END_FIELD, FIELD_ENDED).byLeader().declared()
                .when(checklist(ChecklistStand.NONE).negate(), "checklist-missing")
                .when(checklist(ChecklistStand.INCOMPLETE).negate(), "checklist-incomplete").dated();
        table.arrow(FIELD_ENDED, SIGN_MINUTES, MINUTES_SIGNED)
                .byLeader().issues(StepPaper.MINUTES).when(facts -> facts.typed().signed(), "signatures-required");
    }

    private static void reporting(FieldworkTable table) {
        for (FieldworkStage stage : EnumSet.range(IN_PROGRESS, MINUTES_SIGNED)) {
            table.stays(stage, RECORD_VIOLATIONS).when(FieldworkFacts::onTeam, "not-on-team");
        }
        table.stays(REPORTED, RECORD_VIOLATIONS).when(FieldworkFacts::onTeam, "not-on-team")
                .when(facts -> facts.progress().clarifying(), "report-handed-in");
        for (FieldworkStage stage : List.of(FIELD_ENDED, MINUTES_SIGNED)) {
            table.stays(stage, PROLONG_REPORT)
                    .inspectionsOnly().when(facts -> !facts.progress().prolonged(), "prolonged-once").grounded();
        }
        table.arrow(MINUTES_SIGNED, REPORT, REPORTED).byLeader()
                .when(facts -> facts.progress().onSite().raised(), "failures-not-raised")
                .when(facts -> facts.progress().onSite().articled(), "article-missing")
                .issues(StepPaper.REPORT).commented("result-required");
        table.stays(REPORTED, CLARIFY).when(facts -> !facts.progress().clarifying(), "clarification-asked")
                .commented("reason-required");
        table.stays(REPORTED, SUPPLEMENT).byLeader()
                .when(facts -> facts.progress().clarifying(), "nothing-to-clarify").dated().commented("result-required");
        table.arrow(REPORTED, BACK_TO_FIELD, IN_PROGRESS).commented("reason-required");
        table.stays(REPORTED, ASSIGN_DRAFT).inspectionsOnly().when(draft(DraftState.NOT_ASSIGNED), "draft-assigned").dated();
        table.stays(REPORTED, PROLONG_DRAFT).inspectionsOnly().when(draft(DraftState.ASSIGNED), "draft-not-assigned")
                .when(facts -> !facts.progress().draftProlonged(), "prolonged-once").grounded();
        table.stays(REPORTED, HAND_IN_DRAFT).inspectionsOnly().byLeader()
                .when(draft(DraftState.ASSIGNED), "draft-not-assigned").dated();
        table.stays(REPORTED, APPRAISE).inspectionsOnly().when(draft(DraftState.HANDED_IN), "draft-missing")
                .when(facts -> facts.typed().strangerAppraises(), "appraiser-on-team").paper();
        table.arrow(REPORTED, CONCLUDE, CONCLUDED)
                .notByLeader()
                .when(facts -> !facts.progress().clarifying(), "clarification-open")
                .when(FieldworkFacts::readyToConclude, "not-appraised")
                .when(facts -> facts.progress().onSite().articled(), "article-missing")
                .issues(StepPaper.RESULT);
    }

    private static void following(FieldworkTable table) {
        for (FieldworkStage stage : List.of(CONCLUDED, FieldworkStage.FOLLOW_UP)) {
            table.stays(stage, PUBLISH).inspectionsOnly()
                    .when(facts -> !facts.progress().published(), "published-already").dated();
            table.arrow(stage, CLOSE, CLOSED)
                    .when(facts -> facts.progress().onSite().openRecommendations() == 0, "recommendations-open")
                    .when(FieldworkFacts::publishedWhereItMust, "not-published")
                    .commented("file-complete-required");
        }
        table.arrow(CONCLUDED, FieldworkAction.FOLLOW_UP, FieldworkStage.FOLLOW_UP)
                .when(facts -> facts.progress().onSite().openRecommendations() > 0, "no-recommendations");
    }

    private static void leaving(FieldworkTable table) {
        for (FieldworkStage stage : EnumSet.range(DECISION_ISSUED, REPORTED)) {
            table.arrow(stage, STOP, STOPPED).grounded().commented("reason-required").paper();
        }
        for (FieldworkStage stage : List.of(PLANNED, DECISION_DRAFT)) {
            table.arrow(stage, CANCEL, CANCELLED).commented("reason-required");
        }
        for (FieldworkStage stage : EnumSet.range(ANNOUNCED, FieldworkStage.FOLLOW_UP)) {
            table.stays(stage, REFER).grounded().commented("reason-required").paper();
        }
        for (FieldworkStage stage : EnumSet.range(DECISION_ISSUED, FieldworkStage.FOLLOW_UP)) {
            table.stays(stage, RECOUNT).commented("reason-required");
        }
    }

    private static Predicate<FieldworkFacts> checklist(ChecklistStand stand) {
        return facts -> facts.progress().onSite().checklist() == stand;
    }

    private static Predicate<FieldworkFacts> draft(DraftState state) {
        return facts -> facts.progress().draft() == state;
    }
}
