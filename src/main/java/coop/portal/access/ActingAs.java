package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.Capacity;
import coop.portal.access.model.SignInOutcome;
import coop.portal.access.persistence.Standings;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The capacities in which the person who is signed in may act today, and the change from one to another. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.PROFILE_OWN)
public class ActingAs {

    private final Capacities capacities;
    private final Standings standings;
    private final OpenSession session;
    private final SignInJournal journal;
    private final Actors actors;
    private final PortalClock clock;

    ActingAs(
            Capacities capacities,
            Standings standings,
            OpenSession session,
            SignInJournal journal,
            Actors actors,
            PortalClock clock) {
        this.capacities = capacities;
        this.standings = standings;
        this.session = session;
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Capacity> mine() {
        return capacities.of(actors.current().user(), clock.today());
    }

    /** The one of {@link #mine()} in which this session acts. */
    @Transactional(readOnly = true)
    public boolean isPresent(Capacity capacity) {
        return capacity.key() == session.capacity();
    }

    /** From now on this session acts in another capacity; the next sign-in begins with it. */
    public void switchTo(long key) {
        Actor before = actors.current();
        Capacity wanted = mine().stream()
                .filter(capacity -> capacity.key() == key)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("capacity " + key));
        standings.switched(before.user(), key);
        session.standAfterCommit(before.user(), key);
        journal.writeWithAct(before, SignInOutcome.SWITCHED, wanted.role().name() + ", " + wanted.agencyName());
    }
}
