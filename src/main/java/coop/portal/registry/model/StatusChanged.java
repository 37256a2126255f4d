package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** One of the two statuses of an organisation is another; where the other had to follow, it did so in the same act. */
public record StatusChanged(OrganisationId id, String name, StatusKind kind, List<Change> changes, String reason)
        implements Recorded {

    public StatusChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }

    @Override
    public String action() {
        return kind == StatusKind.LEGAL
                ? "registry.action.legal-status-changed"
                : "registry.action.operating-status-changed";
    }
}
