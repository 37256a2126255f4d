package coop.portal.evaluation;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.evaluation.model.EvaluationActed;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.Result;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.persistence.EvaluationRecords;
import coop.portal.evaluation.persistence.Evaluations;
import coop.portal.evaluation.persistence.Schemes;
import coop.portal.evaluation.rules.EvaluationFacts;
import coop.portal.evaluation.rules.Rating;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.StaleException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an evaluation does: finds it, asks the law, computes what it comes to, writes and tells. */
@Component
class Evaluating {

    private final Evaluations evaluations;
    private final EvaluationRecords records;
    private final Schemes schemes;
    private final EvaluationLaw law;
    private final Office office;

    Evaluating(Evaluations evaluations, EvaluationRecords records, Schemes schemes, EvaluationLaw law, Office office) {
        this.evaluations = evaluations;
        this.records = records;
        this.schemes = schemes;
        this.law = law;
        this.office = office;
    }

    /** Who acts and when, and where it is told. */
    @Component
    static class Office {

        private final Actors actors;
        private final PortalClock clock;
        private final ApplicationEventPublisher events;

        Office(Actors actors, PortalClock clock, ApplicationEventPublisher events) {
            this.actors = actors;
            this.clock = clock;
            this.events = events;
        }
    }

    StoredEvaluation find(EvaluationId id, int version) {
        StoredEvaluation found = find(id);
        if (found.version() != version) {
            throw new StaleException("evaluation " + id.text());
        }
        return found;
    }

    StoredEvaluation find(EvaluationId id) {
        return evaluations.find(id).orElseThrow(() -> new NotFoundException("evaluation " + id.text()));
    }

    List<StoredEvaluation> of(OrganisationId organisation) {
        return evaluations.of(organisation);
    }

    Scheme scheme(long id) {
        return schemes.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    Optional<Scheme> scheme(SchemeKind kind, LocalDate on) {
        return schemes.all().stream().filter(one -> one.kind() == kind && one.holdsOn(on)).findFirst();
    }

    Result result(StoredEvaluation evaluation) {
        return Rating.of(evaluation, scheme(evaluation.scheme()), law.limits(evaluation.year()));
    }

    EvaluationFacts facts(StoredEvaluation evaluation, boolean reasoned) {
        Actor actor = actor();
        boolean complete = scheme(evaluation.scheme()).criteria().stream()
                .filter(criterion -> criterion.max() != null)
                .allMatch(criterion -> evaluation.self().containsKey(criterion.code()));
        return new EvaluationFacts(actor.permissions(), actor.people(), evaluation.hands(), complete, reasoned);
    }

    Actor actor() {
        return office.actors.current();
    }

    LocalDate today() {
        return office.clock.today();
    }

    void insert(StoredEvaluation fresh) {
        records.insert(List.of(new EvaluationRecords.Rated(fresh, result(fresh))), office.clock.now());
        tell(fresh, "begun", List.of(), null);
    }

    /** Many at once, each with its line in the trail. */
    void insert(List<StoredEvaluation> fresh) {
        records.insert(fresh.stream().map(one -> new EvaluationRecords.Rated(one, result(one))).toList(), office.clock.now());
        office.events.publishEvent(new RecordedMany(fresh.stream().map(one -> event(one, "begun", List.of(), null)).toList()));
    }

    /** Writes what the act made of it. The rank is part of the trail whenever it changes. */
    void write(StoredEvaluation before, StoredEvaluation after, String act, @Nullable String reason) {
        Result was = result(before);
        Result is = result(after);
        if (!records.update(after, is, office.clock.now())) {
            throw new StaleException("evaluation " + after.id().text());
        }
        List<Change> changes = Stream.of(
                        Change.between("evaluation.field.total", was.total().toPlainString(), is.total().toPlainString()),
                        Change.between("evaluation.field.rank", was.rank(), is.rank()),
                        Change.between("evaluation.field.state", before.state(), after.state()))
                .flatMap(Optional::stream)
                .toList();
        tell(after, act, changes, reason);
    }

    private void tell(StoredEvaluation one, String act, List<Change> changes, @Nullable String reason) {
        office.events.publishEvent(event(one, act, changes, reason));
    }

    private static EvaluationActed event(StoredEvaluation one, String act, List<Change> changes, @Nullable String reason) {
        return new EvaluationActed(
                one.id(), one.of().name() + " – " + one.year(), "evaluation.action." + act, changes, reason);
    }

    void publish(Object event) {
        office.events.publishEvent(event);
    }
}
