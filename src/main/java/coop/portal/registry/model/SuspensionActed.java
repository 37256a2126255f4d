package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** Something was done about a notice of suspension. */
public record SuspensionActed(OrganisationId id, String name, String action, List<Change> changes, String reason)
        implements Recorded {

    public static final String NOTED = "registry.action.suspension-noted";
    public static final String CONFIRMED = "registry.action.suspension-confirmed";
    public static final String RESUMED = "registry.action.suspension-resumed";
    public static final String WITHDRAWN = "registry.action.suspension-withdrawn";

    public SuspensionActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }
}
