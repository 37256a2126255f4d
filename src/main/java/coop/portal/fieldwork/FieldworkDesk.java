package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.fieldwork.rules.FieldworkTyping;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a fieldwork lies while somebody acts on it: one act after the other, in the version the person has seen, by the law of
 * the lifecycle, with its terms, a line in the log and one in the trail.
 */
@Component
class FieldworkDesk {

    /** What these say is for the team and for who decides (LTT 6.4), so that the trail tells that it was done only. */
    private static final Set<FieldworkAction> DISCREET = EnumSet.of(FieldworkAction.REPORT, FieldworkAction.SUPPLEMENT);

    private final FieldworkGates gates;
    private final FieldworkShelf shelf;
    private final TermClock terms;
    private final IssuingStepPapers papers;
    private final Surroundings around;

    FieldworkDesk(
            FieldworkGates gates, FieldworkShelf shelf, TermClock terms, IssuingStepPapers papers, Surroundings around) {
        this.gates = gates;
        this.shelf = shelf;
        this.terms = terms;
        this.papers = papers;
        this.around = around;
    }

    /** Who acts, on which day, and who is told. */
    @Component
    record Surroundings(Actors actors, PortalClock clock, ApplicationEventPublisher events) {}

    /** A step of somebody who has seen this version. */
    void move(FieldworkId id, int version, FieldworkAction action, FieldworkInput input) {
        move(id, version, action, input, open -> {});
    }

    /** A step, with what else it does before its terms and its lines are written. */
    void move(FieldworkId id, int version, FieldworkAction action, FieldworkInput typed, Consumer<OpenFieldwork> beside) {
        OpenFieldwork open = take(id, version, action);
        FieldworkInput asked = typed.tidy();
        refuse(open, action, asked);
        FieldworkInput input = papers.issue(open, action, asked);
        FieldworkStage before = step(open, action, input);
        beside.accept(open);
        terms.after(open, action, input);
        record(open, action, before, input, List.of());
    }

    /** Takes one for a step of somebody who has seen this version of it. */
    OpenFieldwork take(FieldworkId id, int version, FieldworkAction action) {
        OpenFieldwork open = take(id);
        Fieldwork work = open.work();
        if (work.version() != version) {
            if (!FieldworkLifecycle.of().knownFrom(work.stage()).contains(action)) {
                shelf.log(id).stream().findFirst().ifPresent(last -> {
                    throw new RefusedException(
                            "fieldwork.refusal.already-decided", last.actor(), last.action(), last.at());
                });
            }
            throw new StaleException("fieldwork " + id.text());
        }
        return open;
    }

    /** Takes one whatever its version; it and its year are held before anything is read. */
    OpenFieldwork take(FieldworkId id) {
        int year = gates.hold(id).orElseThrow(() -> new NotFoundException("fieldwork"));
        shelf.holdYear(year);
        return look(id);
    }

    OpenFieldwork look(FieldworkId id) {
        return shelf.open(id, around.actors().current(), around.clock().today());
    }

    /** Says why not before a number is taken for the paper of the step. */
    private static void refuse(OpenFieldwork open, FieldworkAction action, FieldworkInput input) {
        var facts = open.facts(FieldworkTyping.of(action, input, open.against()));
        if (FieldworkLifecycle.of().decide(open.work().stage(), action, facts) instanceof Verdict.Refused<FieldworkStage>(
                List<Refusal> reasons)) {
            throw new RefusedException(withOverlaps(reasons, open));
        }
    }

    /** Takes the step, or says why not. @return the stage before */
    FieldworkStage step(OpenFieldwork open, FieldworkAction action, FieldworkInput input) {
        var typed = FieldworkTyping.of(action, input, open.against());
        try {
            return open.work().move(action, open.facts(typed), input, around.clock().now());
        } catch (RefusedException e) {
            throw new RefusedException(withOverlaps(e.reasons(), open));
        }
    }

    /** Writes the step into the log and tells the trail. */
    void record(
            OpenFieldwork open, FieldworkAction action, FieldworkStage before, FieldworkInput input, List<Change> changes) {
        Actor actor = open.actor();
        Fieldwork work = open.work();
        shelf.log(work.id(), actor.user(), new StepRow(
                around.clock().now(), actor.name(), actor.actingFor() == null ? null : actor.actingFor().name(), action, before,
                work.stage(), input.on(), text(input.number()), text(input.name()), input.ground(), input.figure(),
                text(input.comment())));
        List<Change> all = new ArrayList<>(changes);
        if (input.on() != null && action != FieldworkAction.RESCHEDULE) {
            all.add(new Change("fieldwork.field.on", null, TrailWords.day(input.on())));
        }
        if (!input.number().isEmpty()) {
            all.add(new Change("fieldwork.field.number", null, input.number()));
        }
        tell(new FieldworkEvent.FieldworkMoved(
                work.event(), action, before, work.stage(), DISCREET.contains(action) ? null : text(input.comment()), all));
    }

    void tell(FieldworkEvent event) {
        around.events().publishEvent(event);
    }

    Surroundings around() {
        return around;
    }

    /** A refusal because of other visits says whose. */
    static List<Refusal> withOverlaps(List<Refusal> reasons, OpenFieldwork open) {
        List<Refusal> all = new ArrayList<>(reasons);
        if (reasons.stream().anyMatch(reason -> reason.key().contains(".overlap"))) {
            open.overlap().finding().remarks().stream()
                    .filter(remark -> remark.stops())
                    .forEach(remark -> all.add(new Refusal(remark.key(), remark.args())));
        }
        return all;
    }

    private static @Nullable String text(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
