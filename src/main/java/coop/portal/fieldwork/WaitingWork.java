package coop.portal.fieldwork;

import static coop.portal.fieldwork.model.FieldworkAction.ANNOUNCE;
import static coop.portal.fieldwork.model.FieldworkAction.APPRAISE;
import static coop.portal.fieldwork.model.FieldworkAction.APPROVE_CONDUCT_PLAN;
import static coop.portal.fieldwork.model.FieldworkAction.ASSIGN_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.BEGIN;
import static coop.portal.fieldwork.model.FieldworkAction.BEGIN_CHECKLIST;
import static coop.portal.fieldwork.model.FieldworkAction.CLOSE;
import static coop.portal.fieldwork.model.FieldworkAction.CONCLUDE;
import static coop.portal.fieldwork.model.FieldworkAction.DECLARE;
import static coop.portal.fieldwork.model.FieldworkAction.DRAFT_DECISION;
import static coop.portal.fieldwork.model.FieldworkAction.EDIT;
import static coop.portal.fieldwork.model.FieldworkAction.END_FIELD;
import static coop.portal.fieldwork.model.FieldworkAction.FOLLOW_UP;
import static coop.portal.fieldwork.model.FieldworkAction.FORM_TEAM;
import static coop.portal.fieldwork.model.FieldworkAction.HAND_IN_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.ISSUE_DECISION;
import static coop.portal.fieldwork.model.FieldworkAction.PUBLISH;
import static coop.portal.fieldwork.model.FieldworkAction.REPORT;
import static coop.portal.fieldwork.model.FieldworkAction.RESUME;
import static coop.portal.fieldwork.model.FieldworkAction.SIGN_MINUTES;
import static coop.portal.fieldwork.model.FieldworkAction.SUPPLEMENT;
import static coop.portal.fieldwork.model.FieldworkAction.WRITE_CONDUCT_PLAN;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.documents.StepPapers;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.fieldwork.model.WaitingFieldwork;
import coop.portal.fieldwork.persistence.WaitingRows;
import coop.portal.fieldwork.persistence.WaitingRows.Standing;
import coop.portal.fieldwork.rules.DecisionRules;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.inspections.model.OverlapState;
import coop.portal.kernel.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the fieldwork that waits for a step of the person who asks, by the same law that guards the step. */
@Component
class WaitingWork {

    /** So many of an agency are looked through. */
    private static final int LOOKED_AT = 200;

    /** What a fieldwork waits for; what is done on an occasion only – to pause, to extend, to stop – is not waited for. */
    private static final List<FieldworkAction> AWAITED = List.of(
            DECLARE, DRAFT_DECISION, EDIT, FORM_TEAM, ISSUE_DECISION, WRITE_CONDUCT_PLAN, APPROVE_CONDUCT_PLAN, ANNOUNCE, BEGIN,
            BEGIN_CHECKLIST, RESUME, END_FIELD, SIGN_MINUTES, REPORT, SUPPLEMENT, ASSIGN_DRAFT, HAND_IN_DRAFT, APPRAISE, CONCLUDE, PUBLISH,
            FOLLOW_UP, CLOSE);

    /** Where the checklist decides whether the next step is open. */
    private static final Set<FieldworkStage> ASKS_CHECKLIST =
            EnumSet.of(FieldworkStage.IN_PROGRESS, FieldworkStage.MINUTES_SIGNED);

    private static final Set<FieldworkStage> AFTER_BEGINNING =
            EnumSet.range(FieldworkStage.IN_PROGRESS, FieldworkStage.FOLLOW_UP);

    private final WaitingRows rows;
    private final StepPapers papers;
    private final OnSiteFacts facts;
    private final Actors actors;

    WaitingWork(WaitingRows rows, StepPapers papers, OnSiteFacts facts, Actors actors) {
        this.rows = rows;
        this.papers = papers;
        this.facts = facts;
        this.actors = actors;
    }

    List<WaitingFieldwork> find(int limit) {
        Actor actor = actors.current();
        if (actor.agency() == null) {
            return List.of();
        }
        List<Standing> all = rows.page(actor.agency(), Window.first(LOOKED_AT));
        Map<FieldworkId, OnSite> came = came(all, actor);
        List<WaitingFieldwork> found = new ArrayList<>();
        Map<String, Set<PaperKind>> drafts = papers.drafts(
                FieldworkEvent.TYPE, all.stream().map(one -> one.row().id().text()).toList());
        for (Standing one : all) {
            Set<PaperKind> drafted = drafts.getOrDefault(one.row().id().text(), Set.of());
            next(one, came.getOrDefault(one.row().id(), OnSite.NOTHING), actor, drafted)
                    .ifPresent(action -> found.add(new WaitingFieldwork(one.row(), action)));
        }
        return found.stream().limit(limit).toList();
    }

    /** What came of the work on site: for all at once, and of the checklists where whoever asks is on the team only. */
    private Map<FieldworkId, OnSite> came(List<Standing> all, Actor actor) {
        List<Standing> onSite = all.stream().filter(one -> AFTER_BEGINNING.contains(one.row().stage())).toList();
        return facts.of(
                onSite.stream().map(one -> one.row().id()).toList(),
                onSite.stream()
                        .filter(one -> ASKS_CHECKLIST.contains(one.row().stage()))
                        .filter(one -> !Collections.disjoint(one.team(), actor.people()))
                        .map(one -> one.row().id())
                        .toList());
    }

    private static Optional<FieldworkAction> next(Standing one, OnSite came, Actor actor, Set<PaperKind> drafted) {
        boolean inspection = one.draft().inspection();
        PaperKind decision = StepPaper.DECISION.kind(inspection);
        // who decides waits for the draft of the decision; what comes after it is made by those who wait for nobody
        Set<PaperKind> there = EnumSet.allOf(PaperKind.class);
        if (!drafted.contains(decision)) {
            there.remove(decision);
        }
        Set<FieldworkAction> open = FieldworkLifecycle.steps(one.row().stage(), facts(one, came, actor, there)).open();
        return AWAITED.stream()
                .filter(open::contains)
                .filter(action -> wanted(action, one, actor) || action == EDIT && !there.contains(decision) && ready(one))
                .findFirst();
    }

    /** What could be done again and again is waited for only while it is missing. */
    private static boolean wanted(FieldworkAction action, Standing one, Actor actor) {
        return switch (action) {
            case DECLARE -> !Collections.disjoint(one.undeclared(), actor.people());
            case EDIT -> !DecisionRules.complete(one.draft());
            case FORM_TEAM -> one.leader().isEmpty() || !one.conflicted().isEmpty();
            case BEGIN_CHECKLIST -> one.row().stage() == FieldworkStage.IN_PROGRESS;
            case WRITE_CONDUCT_PLAN -> one.conductPlan() == ConductPlanState.MISSING;
            default -> true;
        };
    }

    /** The decision wants nothing but its paper. */
    private static boolean ready(Standing one) {
        return !one.leader().isEmpty() && one.conflicted().isEmpty() && one.undeclared().isEmpty();
    }

    private static FieldworkFacts facts(Standing one, OnSite came, Actor actor, Set<PaperKind> drafted) {
        return new FieldworkFacts(
                actor.permissions(), actor.is(one.row().agency()), actor.people(),
                new FieldworkFacts.Hands(one.hands(), one.leader(), one.team()),
                new FieldworkFacts.Decision(
                        DecisionRules.complete(one.draft()), true, one.undeclared().isEmpty(), one.conflicted().isEmpty(),
                        OverlapState.NONE),
                new FieldworkFacts.Progress(
                        one.draft().inspection(), one.conductPlan(), true, false, false, true, one.clarifying(),
                        one.draftState(), true, one.published(), came),
                FieldworkFacts.Typed.PROMISED, drafted);
    }
}
