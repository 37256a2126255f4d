package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberEvent;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.documents.persistence.Numbers;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** An office takes numbers for papers that are made elsewhere, enters those of its other system, and gives up what it does not need. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RolesAllowed(DocumentPermissions.NUMBER_WRITE)
public class KeepingNumbers {

    private final NumberBook book;
    private final NumberRows rows;
    private final Numbers numbers;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    KeepingNumbers(NumberBook book, NumberRows rows, Numbers numbers, Actors actors, ApplicationEventPublisher events) {
        this.book = book;
        this.rows = rows;
        this.numbers = numbers;
        this.actors = actors;
        this.events = events;
    }

    /** The next number, or the one that was typed: it waits in the register for its paper. */
    public NumberId reserve(NumberDraft draft) {
        AgencyId agency = actors.current().agency();
        if (agency == null) {
            throw new NotFoundException("a register of nobody");
        }
        return book.give(agency, draft, null).id();
    }

    /** The number stays in the register, given up and why; nobody gets it again. */
    public void giveUp(NumberId id, int version, String reason) {
        NumberRow row = rows.find(id, NumberQueries.office(actors))
                .orElseThrow(() -> new NotFoundException("number " + id.text()));
        if (reason.isBlank()) {
            throw new RefusedException("documents.refusal.reason");
        }
        if (row.paper() != null) {
            throw new RefusedException("documents.refusal.number-of-paper");
        }
        if (row.version() != version || !numbers.giveUp(row, reason.strip())) {
            throw new StaleException("number " + id.text());
        }
        events.publishEvent(new NumberEvent(row.subject(), "documents.action.number-given-up",
                List.of(new Change("documents.change.number", row.written(), null)), reason.strip()));
    }
}
