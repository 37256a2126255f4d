package coop.portal.quality;

import coop.portal.access.Actors;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedMany;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.registry.model.OrganisationRegistered;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears which organisations were changed and has them looked at again. They are noted in the transaction of the change, so
 * that none is forgotten, and looked at once it is committed, so that nobody waits.
 */
@Component
public class Rechecking {

    private final CheckBook book;
    private final ChangeCheck check;
    private final Actors actors;
    private final Promptly promptly;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Rechecking(CheckBook book, ChangeCheck check, Actors actors, Promptly promptly) {
        this.book = book;
        this.check = check;
        this.actors = actors;
        this.promptly = promptly;
    }

    /** To be called in the transaction that changes a fact about them. */
    public void ask(Collection<OrganisationId> organisations) {
        book.ask(organisations);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    begin();
                }
            });
        } else {
            begin();
        }
    }

    @EventListener
    void hear(Recorded event) {
        if (aboutOrganisation(event)) {
            ask(List.of(id(event)));
        }
    }

    @EventListener
    void hear(RecordedMany events) {
        List<OrganisationId> ids = events.entries().stream()
                .filter(Rechecking::aboutOrganisation)
                .map(Rechecking::id)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            ask(ids);
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

    private static boolean aboutOrganisation(Recorded event) {
        return event.subject().type().equals(OrganisationRegistered.SUBJECT);
    }

    private static OrganisationId id(Recorded event) {
        return OrganisationId.parse(event.subject().id());
    }
}
