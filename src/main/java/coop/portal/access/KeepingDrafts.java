package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.persistence.FormDrafts;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.DraftStore;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps unsaved forms per person in the database: they outlive a session, a browser and a restart. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.PROFILE_OWN)
public class KeepingDrafts implements DraftStore {

    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_KEY = 160;

    /** What nobody came back to for so long is let go. */
    private static final Period KEPT_FOR = Period.ofDays(30);

    private final FormDrafts drafts;
    private final Actors actors;
    private final PortalClock clock;

    KeepingDrafts(FormDrafts drafts, Actors actors, PortalClock clock) {
        this.drafts = drafts;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(String formKey) {
        return drafts.find(actors.current().user(), formKey)
                .filter(draft -> draft.savedAt().isAfter(clock.now().minus(KEPT_FOR)));
    }

    @Override
    public void save(String formKey, String json) {
        if (json.length() > LARGEST || formKey.length() > LONGEST_KEY) {
            throw new RefusedException("access.refusal.draft-too-large");
        }
        drafts.removeOlderThan(clock.now().minus(KEPT_FOR));
        drafts.put(actors.current().user(), formKey, new Draft(json, clock.now()));
    }

    @Override
    public void discard(String formKey) {
        drafts.remove(actors.current().user(), formKey);
    }
}
