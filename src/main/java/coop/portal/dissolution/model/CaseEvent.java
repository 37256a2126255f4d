package coop.portal.dissolution.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, for the trail and for whoever listens. */
public record CaseEvent(
        Subject subject, OrganisationId organisation, String action, @Nullable String reason, List<Change> changes)
        implements Recorded {

    public static final String TYPE = "dissolution-case";

    public CaseEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public Set<OrganisationId> organisations() {
        return Set.of(organisation);
    }
}
