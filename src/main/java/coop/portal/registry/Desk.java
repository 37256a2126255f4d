package coop.portal.registry;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RecordedOnly;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.persistence.StatusHistory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who works on the registry and when: what every act of this module needs besides its own business. */
@Component
class Desk {

    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    Desk(Actors actors, PortalClock clock, ApplicationEventPublisher events) {
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    Actor actor() {
        return actors.current();
    }

    boolean may(String permission) {
        return actor().may(permission);
    }

    /** What is to be kept lies in the scope of whoever keeps it. */
    boolean sees(OrganisationDraft draft) {
        return draft.seat().commune() != null
                && draft.activity().sector() != null
                && actor().scope().shows(
                        draft.seat().commune().value(), draft.activity().sector().name());
    }

    LocalDateTime now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    StatusHistory.By by() {
        return new StatusHistory.By(actor().user(), actor().name(), now());
    }

    void publish(Recorded event) {
        events.publishEvent(event);
    }

    void publish(RecordedMany events) {
        this.events.publishEvent(events);
    }

    void publish(RecordedOnly events) {
        this.events.publishEvent(events);
    }
}
