package coop.portal.quality;

import coop.portal.access.Actors;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.quality.model.FindingActed;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.quality.persistence.FindingRows;
import coop.portal.quality.persistence.Findings;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is in charge of a record says why a finding may stay as it is; other facts bring it back by themselves. */
@Service
@Transactional
@RolesAllowed(QualityPermissions.FINDING_DISMISS)
public class DismissingFindings {

    private static final int LONGEST = 2_000;

    private final FindingRows rows;
    private final Findings findings;
    private final CheckBook book;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    DismissingFindings(
            FindingRows rows,
            Findings findings,
            CheckBook book,
            Actors actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.findings = findings;
        this.book = book;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** @param seen the fingerprint of the facts that were looked at */
    public void dismiss(FindingId id, String seen, String reason) {
        book.takeTurn();
        FindingRow row = find(id);
        String why = stated(reason);
        if (!findings.dismiss(id, seen, actors.current().name(), why, clock.today())) {
            throw new StaleException("finding " + id.text());
        }
        events.publishEvent(new FindingActed(row, FindingActed.DISMISSED, why));
    }

    public void reopen(FindingId id, String reason) {
        book.takeTurn();
        FindingRow row = find(id);
        String why = stated(reason);
        if (!findings.reopen(id)) {
            throw new StaleException("finding " + id.text());
        }
        events.publishEvent(new FindingActed(row, FindingActed.REOPENED, why));
    }

    private FindingRow find(FindingId id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("finding " + id.text()));
    }

    private static String stated(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("quality.refusal.reason");
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException("quality.refusal.reason-long", LONGEST);
        }
        return reason.strip();
    }
}
