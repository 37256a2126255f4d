package coop.portal.reminders;

import coop.portal.access.Actors;
import coop.portal.access.model.AccessPermissions;
import coop.portal.reminders.model.Rhythm;
import coop.portal.reminders.persistence.Rhythms;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often somebody wants the digest by mail is their own choice and no act of office, so that it leaves no trail. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.PROFILE_OWN)
public class ChoosingRhythm {

    private final Rhythms rhythms;
    private final Actors actors;

    ChoosingRhythm(Rhythms rhythms, Actors actors) {
        this.rhythms = rhythms;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public Rhythm mine() {
        return rhythms.of(actors.current().user());
    }

    public void choose(Rhythm rhythm) {
        rhythms.choose(actors.current().user(), rhythm);
    }
}
