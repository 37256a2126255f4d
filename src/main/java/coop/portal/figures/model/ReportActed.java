package coop.portal.figures.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done with a report. */
public record ReportActed(
        ReportId id,
        OrganisationId organisation,
        String label,
        String action,
        List<Change> changes,
        @Nullable String reason)
        implements Recorded {

    public static final String SUBJECT = "figures-report";

    public ReportActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), label);
    }

    @Override
    public List<OrganisationId> organisations() {
        return List.of(organisation);
    }
}
