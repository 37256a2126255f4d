package coop.portal.inspections;

import static coop.portal.inspections.model.PlanAction.APPROVE;
import static coop.portal.inspections.model.PlanAction.AUTHORISE;
import static coop.portal.inspections.model.PlanAction.ISSUE;
import static coop.portal.inspections.model.PlanAction.REPORT_OVERLAP;
import static coop.portal.inspections.model.PlanAction.SEND_TO_REVIEW;
import static coop.portal.inspections.model.PlanAction.SUBMIT;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.inspections.model.Milestone;
import coop.portal.inspections.model.MilestoneKind;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.WaitingPlan;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.inspections.rules.PlanCalendarDates;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plans that wait for a step of the person who asks: theirs to take by role, office and separation of duties. */
@Component
class WaitingPlans {

    /** A step that plans of a stage wait for; of the own agency, unless it is everybody's. */
    private record Step(PlanStage stage, PlanAction action, boolean own) {}

    private static final List<Step> STEPS = List.of(
            new Step(PlanStage.RETURNED, SUBMIT, true),
            new Step(PlanStage.SUBMITTED, APPROVE, true),
            new Step(PlanStage.UNIT_APPROVED, SEND_TO_REVIEW, true),
            new Step(PlanStage.OVERLAP_REVIEW, AUTHORISE, false),
            new Step(PlanStage.OVERLAP_REVIEW, REPORT_OVERLAP, false),
            new Step(PlanStage.APPROVED, ISSUE, true));

    private final VisiblePlans plans;
    private final PlanLog log;
    private final LawInForce law;
    private final Actors actors;
    private final PortalClock clock;

    WaitingPlans(VisiblePlans plans, PlanLog log, LawInForce law, Actors actors, PortalClock clock) {
        this.plans = plans;
        this.log = log;
        this.law = law;
        this.actors = actors;
        this.clock = clock;
    }

    List<WaitingPlan> find(int limit) {
        Actor actor = actors.current();
        List<Step> steps = STEPS.stream().filter(step -> actor.may(step.action().permission())).toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        Set<PlanStage> stages = EnumSet.noneOf(PlanStage.class);
        steps.forEach(step -> stages.add(step.stage()));
        List<WaitingPlan> found = new ArrayList<>();
        LegalNumbers today = law.on(clock.today());
        for (PlanRow row : plans.page(
                new PlanFilter("", null, stages, null), Window.first(limit, SortBy.asc("changedAt")))) {
            boolean own = actor.is(row.agency());
            steps.stream()
                    .filter(step -> step.stage() == row.stage() && (own || !step.own()))
                    .filter(step -> step.action() != APPROVE || free(row, actor))
                    .findFirst()
                    .ifPresent(step -> found.add(new WaitingPlan(row, step.action(), due(row, step.action(), today))));
        }
        return found;
    }

    /** Who wrote a version does not approve it, so it does not wait for them. */
    private boolean free(PlanRow row, Actor actor) {
        return Collections.disjoint(log.hands(row.id(), row.versionNo()), actor.people());
    }

    private static @Nullable LocalDate due(PlanRow row, PlanAction action, LegalNumbers law) {
        if (row.versionNo() > 1) {
            return null;
        }
        MilestoneKind kind = switch (action) {
            case SUBMIT, APPROVE -> MilestoneKind.PLAN_SUBMITTED;
            case ISSUE -> MilestoneKind.PLAN_ISSUED;
            default -> MilestoneKind.OPINION_GIVEN;
        };
        return PlanCalendarDates.of(row.year(), law).stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst()
                .map(Milestone::due)
                .orElse(null);
    }
}
