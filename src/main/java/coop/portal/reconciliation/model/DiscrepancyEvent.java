package coop.portal.reconciliation.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done about a discrepancy. @param organisation none where only the national system knows it */
public record DiscrepancyEvent(
        DiscrepancyId id,
        @Nullable OrganisationId organisation,
        String name,
        String action,
        List<Change> changes,
        @Nullable String reason)
        implements Recorded {

    public static final String SUBJECT = "reconciliation-discrepancy";

    public DiscrepancyEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), name);
    }

    @Override
    public List<OrganisationId> organisations() {
        return organisation == null ? List.of() : List.of(organisation);
    }
}
