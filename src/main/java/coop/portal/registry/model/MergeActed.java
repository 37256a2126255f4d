package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** Two records became one, or two again; told of each of them. */
public record MergeActed(OrganisationId id, String name, String action, List<Change> changes, String reason)
        implements Recorded {

    public static final String ABSORBED = "registry.action.organisation-merged";
    public static final String LEFT = "registry.action.organisation-merged-away";
    public static final String RELEASED = "registry.action.merge-undone";
    public static final String RETURNED = "registry.action.organisation-returned";

    public MergeActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }
}
