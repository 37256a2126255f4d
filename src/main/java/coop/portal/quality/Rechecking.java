package coop.portal.quality;

import coop.portal.access.Actors;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedMany;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.registry.model.OrganisationRegistered;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears about which organisations a fact was changed, by what every module tells the trail, and has them looked at again. They are noted in the transaction of the change, so
 * that none is forgotten, and looked at once it is committed, so that nobody waits.
 */
@Component
public class Rechecking {

    private final CheckBook book;
    private final ChangeCheck check;
    private final Actors actors;
    private final Promptly promptly;
    private final PortalClock clock;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Rechecking(CheckBook book, ChangeCheck check, Actors actors, Promptly promptly, PortalClock clock) {
        this.book = book;
        this.check = check;
        this.actors = actors;
        this.promptly = promptly;
        this.clock = clock;
    }

    /** To be called in the transaction that changes a fact about them. */
    public void ask(Collection<OrganisationId> organisations) {
        book.ask(organisations);
        committed(this::begin);
    }

    private static void committed(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }

    @EventListener
    void hear(Recorded event) {
        hear(List.of(event));
    }

    @EventListener
    void hear(RecordedMany events) {
        hear(events.entries());
    }

    private void hear(List<? extends Recorded> events) {
        Set<OrganisationId> ids = new LinkedHashSet<>();
        events.forEach(event -> {
            ids.addAll(event.organisations());
            if (event.subject().type().equals(OrganisationRegistered.SUBJECT)) {
                ids.add(OrganisationId.parse(event.subject().id()));
            }
        });
        if (!ids.isEmpty()) {
            ask(ids);
        }
        if (events.stream().anyMatch(Recorded::concernsAll)) {
            committed(() -> promptly.soon(() -> check.everythingAgain(clock.today())));
        }
    }

    /** One look is enough for all that are noted before it begins. */
    void begin() {
        if (waiting.compareAndSet(false, true)) {
            promptly.soon(() -> {
                waiting.set(false);
                actors.as(actors.system("quality"), () -> {
                    check.emptyPending();
                    return true;
                });
            });
        }
    }
}
