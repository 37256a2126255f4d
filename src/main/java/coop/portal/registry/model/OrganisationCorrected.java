package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry keeps about an organisation was changed, for a reason. */
public record OrganisationCorrected(OrganisationId id, String name, List<Change> changes, @Nullable String reason)
        implements Recorded {

    public OrganisationCorrected {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }

    @Override
    public String action() {
        return "registry.action.organisation-corrected";
    }
}
