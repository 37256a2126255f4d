package coop.portal.audit;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.scope.Scope;
import coop.portal.audit.model.ActorStamp;
import coop.portal.audit.model.TrailEntry;
import coop.portal.audit.rules.Discretion;
import coop.portal.kernel.Ids;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Recorded;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts who, when and as part of which act on what is recorded. */
@Component
class Stamps {

    private static final ActorStamp NOBODY =
            new ActorStamp(0, "", null, null, "", null, null, ActorStamp.SEES_NOTHING);

    private final Actors actors;
    private final PortalClock clock;

    Stamps(Actors actors, PortalClock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** Makes lines of the trail of all that is recorded in one go. */
    Function<Recorded, TrailEntry> now() {
        ActorStamp actor = actors.find().map(Stamps::stamp).orElse(NOBODY);
        LocalDateTime at = clock.now().truncatedTo(ChronoUnit.MILLIS);
        String correlation = correlation();
        return event -> new TrailEntry(
                Ids.next(), at, actor, event.subject(), event.action(), event.reason(),
                Discretion.discreet(event.changes()), correlation);
    }

    private static ActorStamp stamp(Actor actor) {
        Actor.ActingFor other = actor.actingFor();
        return new ActorStamp(
                actor.user().value(),
                actor.name(),
                actor.role() == null ? null : actor.role().name(),
                actor.agency() == null ? null : actor.agency().value(),
                actor.agencyName(),
                other == null ? null : other.user().value(),
                other == null ? null : other.name(),
                scope(actor.scope()));
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> ActorStamp.SEES_ALL;
            case Scope.Nothing _ -> ActorStamp.SEES_NOTHING;
            case Scope.Within within -> within.agencies().size() + "/" + within.communes().size() + "/" + within.sectors().size();
        };
    }

    /** What happens in one transaction is one act. */
    private static String correlation() {
        Object bound = TransactionSynchronizationManager.getResource(Stamps.class);
        if (bound instanceof String known) {
            return known;
        }
        String fresh = Ids.text(Ids.next());
        TransactionSynchronizationManager.bindResource(Stamps.class, fresh);
        TransactionSynchronizationManager.registerSynchronization(new OfOneAct(fresh));
        return fresh;
    }

    /** An act that is set aside for another one keeps its mark for later. */
    private record OfOneAct(String mark) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Stamps.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Stamps.class, mark);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Stamps.class);
        }
    }
}
