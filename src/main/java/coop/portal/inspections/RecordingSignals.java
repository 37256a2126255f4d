package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalEvent;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalId;
import coop.portal.inspections.model.SignalRow;
import coop.portal.inspections.persistence.Signal;
import coop.portal.inspections.persistence.Signals;
import coop.portal.inspections.rules.SignalRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Subject;
import coop.portal.registry.model.OrganisationRef;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency writes down what it has heard of an organisation, so that the next plan is drawn up with it in view. */
@Service
@Transactional
public class RecordingSignals {

    private final Signals signals;
    private final HeardSignals heard;
    private final Subjects subjects;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    RecordingSignals(
            Signals signals, HeardSignals heard, Subjects subjects, Actors actors, PortalClock clock,
            ApplicationEventPublisher events) {
        this.signals = signals;
        this.heard = heard;
        this.subjects = subjects;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @RolesAllowed(InspectionPermissions.SIGNAL_READ)
    @Transactional(readOnly = true)
    public Paged<SignalRow, SignalFilter> list() {
        return heard;
    }

    /** What still has to be said before it can be recorded. */
    @RolesAllowed(InspectionPermissions.SIGNAL_WRITE)
    public List<Remark> check(SignalDraft draft) {
        return SignalRules.check(draft, clock.today());
    }

    @RolesAllowed(InspectionPermissions.SIGNAL_WRITE)
    public SignalId record(SignalDraft typed) {
        SignalDraft draft = new SignalDraft(
                typed.organisation(), typed.kind(), typed.heardOn(), typed.topics(), Typing.line(typed.source()),
                Typing.line(typed.reference()), Typing.reason(typed.note()));
        List<Refusal> refusals = SignalRules.check(draft, clock.today()).stream()
                .map(remark -> new Refusal(remark.key(), remark.args()))
                .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Actor actor = actors.current();
        if (actor.agency() == null) {
            throw new RefusedException("inspections.refusal.plan.no-agency");
        }
        OrganisationRef organisation = subjects.visible(Objects.requireNonNull(draft.organisation()));
        LocalDate heardOn = Objects.requireNonNull(draft.heardOn());
        Signal signal = signals.save(Signal.record(
                organisation.id(), Subjects.named(organisation), draft, heardOn,
                new Signal.Recorder(actor.user(), actor.name(), actor.agency(), actor.agencyName()), clock.now()));
        events.publishEvent(new SignalEvent.SignalRecorded(
                subject(organisation.id().text(), organisation.name()),
                TrailWords.of(List.of(
                        new Change("signalKind", null, draft.kind().name()),
                        new Change("heardOn", null, heardOn.toString()),
                        new Change("source", null, draft.source())))));
        return signal.id();
    }

    @RolesAllowed(InspectionPermissions.SIGNAL_WRITE)
    public void withdraw(SignalId id, String reason) {
        Signal signal = signals.findById(id.value())
                .filter(one -> !one.withdrawn() && actors.current().is(one.agency()))
                .orElseThrow(() -> new NotFoundException("signal"));
        String why = Typing.reason(reason);
        if (why.isEmpty()) {
            throw new RefusedException("inspections.refusal.plan.comment-required");
        }
        signal.withdraw(why);
        events.publishEvent(new SignalEvent.SignalWithdrawn(
                subject(signal.organisation().text(), signal.organisationName()), why));
    }

    private static Subject subject(String id, String name) {
        return new Subject("organisation", id, name);
    }
}
