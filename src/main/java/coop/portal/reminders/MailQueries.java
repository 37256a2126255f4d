package coop.portal.reminders;

import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.reminders.model.DigestDay;
import coop.portal.reminders.model.DigestFilter;
import coop.portal.reminders.model.DigestRow;
import coop.portal.reminders.model.ReminderPermissions;
import coop.portal.reminders.persistence.DigestRows;
import coop.portal.reminders.persistence.Outbox;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether reminders by mail go out, for whoever looks after the portal. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ReminderPermissions.MAIL_ADMINISTER)
public class MailQueries {

    private static final int DAYS = 7;

    private final DigestRows rows;
    private final Outbox outbox;
    private final MailPost post;
    private final PortalClock clock;

    MailQueries(DigestRows rows, Outbox outbox, MailPost post, PortalClock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.post = post;
        this.clock = clock;
    }

    public Paged<DigestRow, DigestFilter> letters() {
        return rows;
    }

    /** The last days, the latest first. */
    public List<DigestDay> days() {
        return outbox.days(clock.today().minusDays(DAYS), DAYS);
    }

    /** Whether there is a mail server and all that is needed to write. */
    public boolean configured() {
        return post.configured();
    }
}
