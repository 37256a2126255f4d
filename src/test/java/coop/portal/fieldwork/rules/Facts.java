package coop.portal.fieldwork.rules;

import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.rules.FieldworkFacts.ChecklistStand;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.Decision;
import coop.portal.fieldwork.rules.FieldworkFacts.DraftState;
import coop.portal.fieldwork.rules.FieldworkFacts.Hands;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.fieldwork.rules.FieldworkFacts.Progress;
import coop.portal.fieldwork.rules.FieldworkFacts.Typed;
import coop.portal.inspections.model.OverlapState;
import coop.portal.kernel.UserId;
import java.util.EnumSet;
import java.util.Set;

/** Facts under which everything is allowed that can be, and what a test changes of them. */
record Facts(
        Set<String> permissions, boolean own, UserId person, Set<UserId> drafters, Set<UserId> leader, Set<UserId> team,
        Decision decision, Progress progress, Typed typed, Set<PaperKind> drafted) {

    static final UserId DRAFTER = new UserId(1);
    static final UserId LEADER = new UserId(2);
    static final UserId DECIDER = new UserId(3);

    /** Somebody who may everything and is neither drafter nor on the team. */
    static Facts decider() {
        return new Facts(
                new FieldworkPermissions().names(), true, DECIDER, Set.of(DRAFTER), Set.of(LEADER), Set.of(LEADER),
                new Decision(true, true, true, true, OverlapState.NONE),
                new Progress(
                        true, ConductPlanState.APPROVED, false, true, true, false, false, DraftState.APPRAISED, false, false,
                        new OnSite(ChecklistStand.COMPLETE, true, true, 0)),
                Typed.PROMISED, Set.of(PaperKind.values()));
    }

    Facts by(UserId other) {
        return new Facts(permissions, own, other, drafters, leader, team, decision, progress, typed, drafted);
    }

    Facts may(Set<String> others) {
        return new Facts(others, own, person, drafters, leader, team, decision, progress, typed, drafted);
    }

    Facts elsewhere() {
        return new Facts(permissions, false, person, drafters, leader, team, decision, progress, typed, drafted);
    }

    Facts without(PaperKind paper) {
        Set<PaperKind> others = EnumSet.copyOf(drafted);
        others.remove(paper);
        return new Facts(permissions, own, person, drafters, leader, team, decision, progress, typed, others);
    }

    Facts leaderless() {
        return new Facts(permissions, own, person, drafters, Set.of(), Set.of(), decision, progress, typed, drafted);
    }

    Facts with(Decision other) {
        return new Facts(permissions, own, person, drafters, leader, team, other, progress, typed, drafted);
    }

    Facts with(Progress other) {
        return new Facts(permissions, own, person, drafters, leader, team, decision, other, typed, drafted);
    }

    Facts with(Typed other) {
        return new Facts(permissions, own, person, drafters, leader, team, decision, progress, other, drafted);
    }

    Facts with(ConductPlanState plan) {
        return with(new Progress(
                progress.inspection(), plan, progress.extended(), progress.extendable(), progress.mayAskToPause(),
                progress.prolonged(), progress.clarifying(), progress.draft(), progress.draftProlonged(), progress.published(),
                progress.onSite()));
    }

    Facts with(DraftState draft) {
        return with(new Progress(
                progress.inspection(), progress.conductPlan(), progress.extended(), progress.extendable(),
                progress.mayAskToPause(), progress.prolonged(), progress.clarifying(), draft, progress.draftProlonged(),
                progress.published(), progress.onSite()));
    }

    Facts with(ChecklistStand checklist) {
        return with(new OnSite(checklist, true, true, 0));
    }

    Facts with(OnSite onSite) {
        return with(new Progress(
                progress.inspection(), progress.conductPlan(), progress.extended(), progress.extendable(),
                progress.mayAskToPause(), progress.prolonged(), progress.clarifying(), progress.draft(),
                progress.draftProlonged(), progress.published(), onSite));
    }

    Facts check() {
        return with(new Progress(
                false, progress.conductPlan(), progress.extended(), progress.extendable(), progress.mayAskToPause(),
                progress.prolonged(), progress.clarifying(), progress.draft(), progress.draftProlonged(), progress.published(),
                progress.onSite()));
    }

    Facts clarifying() {
        return with(new Progress(
                progress.inspection(), progress.conductPlan(), progress.extended(), progress.extendable(),
                progress.mayAskToPause(), progress.prolonged(), true, progress.draft(), progress.draftProlonged(),
                progress.published(), progress.onSite()));
    }

    Facts after(boolean published, int recommendations) {
        return with(new Progress(
                progress.inspection(), progress.conductPlan(), progress.extended(), progress.extendable(),
                progress.mayAskToPause(), progress.prolonged(), progress.clarifying(), progress.draft(),
                progress.draftProlonged(), published, new OnSite(progress.onSite().checklist(), true, true, recommendations)));
    }

    Facts onSite(boolean extended, boolean extendable, boolean mayAskToPause, boolean prolonged) {
        return with(new Progress(
                progress.inspection(), progress.conductPlan(), extended, extendable, mayAskToPause, prolonged,
                progress.clarifying(), progress.draft(), prolonged, progress.published(), progress.onSite()));
    }

    FieldworkFacts facts() {
        return new FieldworkFacts(permissions, own, Set.of(person), new Hands(drafters, leader, team), decision, progress, typed,
                drafted);
    }
}
