package coop.portal.reminders;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.DigestResent;
import coop.portal.reminders.model.DigestState;
import coop.portal.reminders.model.ReminderPermissions;
import coop.portal.reminders.persistence.Outbox;
import coop.portal.reminders.persistence.Outbox.Standing;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a letter of today that was given up, or of which nobody knows whether it arrived, handed over again. */
@Service
@Transactional
@RolesAllowed(ReminderPermissions.MAIL_ADMINISTER)
public class ResendingDigests {

    private final Outbox outbox;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ResendingDigests(Outbox outbox, PortalClock clock, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RefusedException when it is sent or on its way, or of a day that has passed */
    public void again(DigestId id) {
        Standing standing = outbox.held(id).orElseThrow(() -> new NotFoundException("digest " + id.text()));
        if (standing.state() != DigestState.FAILED && standing.state() != DigestState.UNCERTAIN) {
            throw new RefusedException("reminders.refusal.not-failed", standing.state());
        }
        if (!standing.day().equals(clock.today())) {
            throw new RefusedException("reminders.refusal.day-passed", standing.day());
        }
        outbox.anew(id, clock.now());
        events.publishEvent(new DigestResent(id, standing.name(), standing.state()));
    }
}
