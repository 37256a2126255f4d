package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.scope.Scope;
import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Step;
import coop.portal.followup.rules.Reminders;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import coop.portal.reminders.ReminderLaw;
import coop.portal.reminders.model.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts and when, for which agency, and where it is told. */
@Component
class Office {

    private static final int LONGEST = 2_000;

    private final Actors actors;
    private final PortalClock clock;
    private final ReminderLaw reminders;
    private final ApplicationEventPublisher events;

    Office(Actors actors, PortalClock clock, ReminderLaw reminders, ApplicationEventPublisher events) {
        this.actors = actors;
        this.clock = clock;
        this.reminders = reminders;
        this.events = events;
    }

    Actor actor() {
        return actors.current();
    }

    @Nullable AgencyId agency() {
        return actor().agency();
    }

    /** @throws RefusedException for somebody who acts for none */
    AgencyId ownAgency() {
        AgencyId agency = agency();
        if (agency == null) {
            throw new RefusedException("followup.refusal.no-agency");
        }
        return agency;
    }

    /** Whoever acts may speak for the one who has to do it: the commune for itself and for its organisations. */
    boolean owes(Recommendation one) {
        Owner owner = one.draft().owner();
        if (owner.kind() == OwnerKind.AGENCY) {
            return actor().is(owner.agency());
        }
        long commune = owner.commune() == null ? one.of().commune().value() : owner.commune().value();
        return actor().scope() instanceof Scope.Within within && within.owns(commune);
    }

    LocalDate today() {
        return clock.today();
    }

    Urgency urgency(Recommendation one) {
        return Reminders.of(one.stage(), one.due(), today(), reminders.on(today()));
    }

    /** What is due until then is reminded of today. */
    LocalDate horizon() {
        return reminders.on(today()).horizon(today());
    }

    LocalDateTime now() {
        return clock.now();
    }

    /** What whoever acts says now. @throws RefusedException when nothing is said, or too much */
    Step step(String text, String refusal) {
        Actor actor = actor();
        return new Step(
                actor.user(), actor.actingFor() == null ? null : actor.actingFor().user(), actor.name(), now(),
                typed(text, refusal));
    }

    boolean isOneOf(@Nullable Step step) {
        return step != null
                && (actor().people().contains(step.by())
                        || step.onBehalfOf() != null && actor().people().contains(step.onBehalfOf()));
    }

    static String typed(String text, String refusal) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            throw new RefusedException("followup.refusal." + refusal);
        }
        if (clean.length() > LONGEST) {
            throw new RefusedException("followup.refusal.too-long", LONGEST);
        }
        return clean;
    }

    static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    void tell(Subject subject, String action, @Nullable String reason, List<Change> changes) {
        events.publishEvent(new FollowUpEvent(subject, "followup.action." + action, changes, reason));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
