package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.Gates;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.persistence.Plans;
import coop.portal.inspections.rules.PlanFacts;
import coop.portal.inspections.rules.PlanSight;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a plan lies while somebody acts on it: one act after the other, in the version the person has seen, by the law of the
 * lifecycle, with a line in the log and in the trail.
 */
@Component
class PlanDesk {

    private final Gates gates;
    private final Plans plans;
    private final PlanItems items;
    private final PlanLog log;
    private final Surroundings around;

    PlanDesk(Gates gates, Plans plans, PlanItems items, PlanLog log, Surroundings around) {
        this.gates = gates;
        this.plans = plans;
        this.items = items;
        this.log = log;
        this.around = around;
    }

    /** Who acts, by which law, on which day, and who is told. */
    @Component
    record Surroundings(Actors actors, LawInForce law, PortalClock clock, ApplicationEventPublisher events) {}

    /** Takes a plan for a step of somebody who has seen this version of it. */
    OpenPlan take(PlanId id, int version, PlanAction action) {
        OpenPlan open = take(id);
        Plan plan = open.plan();
        if (plan.version() != version) {
            if (!plan.lifecycle().knownFrom(plan.stage()).contains(action)) {
                log.of(id).stream().findFirst().ifPresent(last -> {
                    throw new RefusedException(
                            "inspections.refusal.plan.already-decided", last.actor(), last.action(), last.at());
                });
            }
            throw new StaleException("inspection plan " + id.text());
        }
        return open;
    }

    /** Takes a plan whatever its version, and its year with it. The two rows are held before anything is read. */
    OpenPlan take(PlanId id) {
        int year = gates.hold(id).orElseThrow(() -> new NotFoundException("inspection plan"));
        gates.hold(year);
        return look(id);
    }

    /** Waits for the turn in a year, before anything is read. */
    void holdYear(int year) {
        gates.hold(year);
    }

    /** The plan as this person may see all of it. */
    OpenPlan look(PlanId id) {
        Actor actor = around.actors().current();
        Plan plan = plans.findById(id.value())
                .filter(one -> PlanSight.of(actor.is(one.agency()), actor.permissions(), one.stage(), false) == PlanSight.FULL)
                .orElseThrow(() -> new NotFoundException("inspection plan"));
        var today = around.clock().today();
        return new OpenPlan(
                plan, items.findByPlanIdOrderById(id.value()), log.hands(id, plan.versionNo()), actor,
                around.law().on(today), today);
    }

    /** Takes the step, or says why not. @return the stage before */
    PlanStage step(OpenPlan open, PlanAction action, StepInput input) {
        Plan plan = open.plan();
        PlanStage before = plan.stage();
        plan.move(action, open.facts(PlanFacts.Typed.of(input, open.today())), around.clock().now());
        plan.counts(open.lines().size());
        return before;
    }

    /** Writes the step into the log and tells the trail. */
    void record(OpenPlan open, PlanAction action, PlanStage before, StepInput input, List<Change> changes) {
        Plan plan = open.plan();
        Actor actor = open.actor();
        String comment = input.comment().isBlank() ? null : input.comment().strip();
        log.add(plan.id(), actor.user(), new DecisionRow(
                around.clock().now(), actor.name(), actor.actingFor() == null ? null : actor.actingFor().name(),
                actor.agencyName(), action, before, plan.stage(), plan.versionNo(), comment));
        around.events().publishEvent(
                new PlanEvent.PlanMoved(plan.event(),
                        open.items().stream().map(PlanItem::organisation).collect(Collectors.toSet()), action, before,
                        plan.stage(), comment, TrailWords.of(changes)));
    }

    /** A step that changes nothing but the stage. */
    void move(PlanId id, int version, PlanAction action, StepInput input) {
        OpenPlan open = take(id, version, action);
        record(open, action, step(open, action, input), input, List.of());
    }

    /** Whoever writes a version does not approve it. */
    void signs(OpenPlan open) {
        log.hands(open.plan().id(), open.plan().versionNo(), open.actor().people());
    }

    List<DecisionRow> log(PlanId id) {
        return log.of(id);
    }

    void tell(PlanEvent event) {
        around.events().publishEvent(event);
    }

    /** Writes at once, so that a constraint speaks now. */
    void keepNow(Plan plan) {
        plans.save(plan);
        plans.flush();
    }

    Surroundings around() {
        return around;
    }
}
