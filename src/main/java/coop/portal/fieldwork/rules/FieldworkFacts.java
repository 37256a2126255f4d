package coop.portal.fieldwork.rules;

import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.inspections.model.OverlapState;
import coop.portal.kernel.UserId;
import java.util.Collections;
import java.util.Set;

/**
 * What the guards of a fieldwork look at: who acts and with what right, whose hands drafted the decision and who is on the
 * team, how the decision stands, how far the work has come, and what was typed for the step.
 *
 * @param person the real person and, when there is a delegation, the one acted for
 * @param drafted the papers that stand as drafts among its papers, waiting for the step that issues them
 */
public record FieldworkFacts(
        Set<String> permissions,
        boolean ownAgency,
        Set<UserId> person,
        Hands hands,
        Decision decision,
        Progress progress,
        Typed typed,
        Set<PaperKind> drafted) {

    /** Who drafted the decision, who leads the team, who is on it, the leader included. */
    public record Hands(Set<UserId> drafters, Set<UserId> leader, Set<UserId> team) {}

    /**
     * How the decision and its team stand.
     *
     * @param complete basis, scope and contents, subject and time limit are there (NĐ217 11.3; LTT 26.3)
     * @param withinLaw the time limit is none that the law does not give
     * @param unconflicted nobody of the team has a conflict of interest, as far as they said and the registry knows
     */
    public record Decision(
            boolean complete, boolean withinLaw, boolean declared, boolean unconflicted, OverlapState overlap) {}

    /**
     * How far the work has come.
     *
     * @param extendable the law says by how much
     * @param mayAskToPause the subject has not had as many pauses on its request as the law gives
     * @param onSite what came of the work on site, as the modules say that keep it
     */
    public record Progress(
            boolean inspection,
            ConductPlanState conductPlan,
            boolean extended,
            boolean extendable,
            boolean mayAskToPause,
            boolean prolonged,
            boolean clarifying,
            DraftState draft,
            boolean draftProlonged,
            boolean published,
            OnSite onSite) {}

    /**
     * What came of the work on site; nobody types it.
     *
     * @param raised each item of the checklist that is not met has its violation
     * @param articled each violation has the clause that was broken
     * @param openRecommendations how many are still to be carried out
     */
    public record OnSite(ChecklistStand checklist, boolean raised, boolean articled, int openRecommendations) {
        public static final OnSite NOTHING = new OnSite(ChecklistStand.NONE, true, true, 0);
    }

    /** How the checklist stands: whether each item is answered, or not looked at with the reason (domain 4.4 row 9). */
    public enum ChecklistStand {
        NONE,
        INCOMPLETE,
        COMPLETE
    }

    /** How the plan of conduct stands (NĐ217 14). */
    public enum ConductPlanState {
        MISSING,
        WRITTEN,
        APPROVED
    }

    /** How far the draft of a conclusion is (LTT 34–35). */
    public enum DraftState {
        NOT_ASSIGNED,
        ASSIGNED,
        HANDED_IN,
        APPRAISED
    }

    /**
     * What was typed for the step; a page that only asks what would be possible promises to type everything.
     *
     * @param dated a day that is not to come and not before the day of the step before
     * @param grounded a ground that the law knows for the act and the kind
     * @param measured a number of days that may be
     * @param signed by the subject, or with whoever says that it refused
     * @param subjectAsks to pause, which the law counts
     * @param strangerAppraises whoever appraises is named and not on the team (SD-7)
     */
    public record Typed(
            boolean dated,
            boolean numbered,
            boolean commented,
            boolean grounded,
            boolean measured,
            boolean signed,
            boolean subjectAsks,
            boolean strangerAppraises) {

        public static final Typed PROMISED = new Typed(true, true, true, true, true, true, false, true);
        public static final Typed NOTHING = new Typed(false, false, false, false, false, false, false, false);
    }

    boolean may(FieldworkAction action) {
        return permissions.contains(action.permission());
    }

    /** Nobody issues what they drafted, nor for the one who did, nor what was drafted in their name (SD-1, SD-8). */
    boolean fourEyes() {
        return Collections.disjoint(person, hands.drafters());
    }

    boolean leads() {
        return !Collections.disjoint(person, hands.leader());
    }

    boolean notLeading() {
        return !leads();
    }

    boolean onTeam() {
        return !Collections.disjoint(person, hands.team());
    }

    boolean led() {
        return !hands.leader().isEmpty();
    }

    boolean notBlocked() {
        return decision.overlap() != OverlapState.BLOCKED;
    }

    /** A second visit of the year on a proved ground is let stand with a reason by whoever issues the decision. */
    boolean overlapExplained() {
        return decision.overlap() != OverlapState.ASKED || typed.commented();
    }

    /** The paper that the step issues stands as a draft, or belongs to fieldwork of the other kind. */
    boolean drafted(StepPaper paper, boolean inspection) {
        return progress.inspection() != inspection || drafted.contains(paper.kind(inspection));
    }

    boolean pauseLeft() {
        return !typed.subjectAsks() || progress.mayAskToPause();
    }

    /** A conclusion is drafted and appraised first; a result of a check is not (LTT 34, 35.1). */
    boolean readyToConclude() {
        return !progress.inspection() || progress.draft() == DraftState.APPRAISED;
    }

    boolean publishedWhereItMust() {
        return !progress.inspection() || progress.published();
    }
}
