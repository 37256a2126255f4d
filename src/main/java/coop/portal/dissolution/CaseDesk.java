package coop.portal.dissolution;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.calendar.WorkingDays;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseStep;
import coop.portal.dissolution.persistence.CaseGates;
import coop.portal.dissolution.persistence.CaseLog;
import coop.portal.dissolution.persistence.CaseMemory;
import coop.portal.dissolution.persistence.DissolutionCase;
import coop.portal.dissolution.persistence.DissolutionCases;
import coop.portal.dissolution.rules.CaseCourse;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.dissolution.rules.CaseLifecycle;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a case lies while somebody acts on it: one act after the other, in the version the person has seen, by the law of the
 * lifecycle, with its terms, a line in the log and one in the trail.
 */
@Component
class CaseDesk {

    private final DissolutionCases cases;
    private final CaseMemory memory;
    private final CaseLog log;
    private final CaseGates gates;
    private final Surroundings around;

    CaseDesk(DissolutionCases cases, CaseMemory memory, CaseLog log, CaseGates gates, Surroundings around) {
        this.cases = cases;
        this.memory = memory;
        this.log = log;
        this.gates = gates;
        this.around = around;
    }

    /** Who acts, on which day, by which law and calendar, and who is told. */
    @Component("dissolutionSurroundings")
    record Surroundings(
            Actors actors, PortalClock clock, DissolutionLaw law, WorkingDays days, ApplicationEventPublisher events) {

        CaseCourse.When when() {
            return new CaseCourse.When(clock.now(), law.on(clock.today()), days.calendar());
        }

        CaseCourse.Who who() {
            Actor actor = actors.current();
            return new CaseCourse.Who(actor.permissions(), actor.people(), actor.name());
        }
    }

    /** A case that lies open. */
    record Open(DissolutionCase one, CaseFile file) {}

    Open look(CaseId id) {
        DissolutionCase one = cases.findById(id.value()).orElseThrow(() -> new NotFoundException("case " + id.text()));
        return new Open(one, one.file(memory.of(id)));
    }

    /** A step of somebody who has seen this version, by the right that lets them take it. */
    void move(CaseId id, int version, CaseAction action, CaseInput typed, String permission) {
        Open open = take(id, version, action);
        if (!action.permission().equals(permission)) {
            throw new RefusedException("dissolution.refusal.not-your-role");
        }
        CaseInput input = typed.tidy();
        CaseFile after = CaseCourse.take(open.file(), action, input, around.who(), around.when());
        if (action == CaseAction.TAKE_ON) {
            open.one().heldBy(around.actors().current().name());
        }
        open.one().become(after, CaseCourse.outcome(action, after).orElse(null), around.clock().now());
        memory.write(id, open.file(), after);
        note(id, step(action, open.file().stage(), after.stage(), input));
        around.events().publishEvent(CaseWords.moved(open.one(), action, open.file(), after, input));
    }

    /** Keeps a case that begins. */
    CaseId begin(DissolutionCase fresh, CaseFile file) {
        cases.save(fresh);
        cases.flush();
        memory.write(fresh.id(), CaseCourse.nothing(file), file);
        note(fresh.id(), step(null, file.stage(), file.stage(), CaseInput.because(fresh.evidence())));
        around.events().publishEvent(CaseWords.opened(fresh));
        return fresh.id();
    }

    /** Something more is said about a case that is open already. */
    void join(CaseId id, CaseInput said) {
        gates.hold(id);
        Open open = look(id);
        open.one().touched(around.clock().now());
        note(id, step(null, open.file().stage(), open.file().stage(), said));
        around.events().publishEvent(CaseWords.joined(open.one(), said));
    }

    List<CaseStep> log(CaseId id) {
        return log.of(id);
    }

    Surroundings around() {
        return around;
    }

    private Open take(CaseId id, int version, CaseAction action) {
        if (!gates.hold(id)) {
            throw new NotFoundException("case " + id.text());
        }
        Open open = look(id);
        if (open.one().version() != version) {
            if (!CaseLifecycle.of().knownFrom(open.file().stage()).contains(action)) {
                log.of(id).stream().filter(last -> last.action() != null).findFirst().ifPresent(last -> {
                    throw new RefusedException("dissolution.refusal.already-decided", last.actor(),
                            Objects.requireNonNull(last.action()), last.at());
                });
            }
            throw new StaleException("case " + id.text());
        }
        return open;
    }

    private void note(CaseId id, CaseStep step) {
        log.add(id, around.actors().current().user(), step);
    }

    private CaseStep step(@Nullable CaseAction action, CaseStage from, CaseStage to, CaseInput input) {
        Actor actor = around.actors().current();
        return new CaseStep(
                around.clock().now(), actor.name(), actor.actingFor() == null ? null : actor.actingFor().name(), action, from, to,
                input.fact(), input.on(), text(input.number()), text(input.comment()));
    }

    private static @Nullable String text(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
