package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** A new organisation stands in the registry. */
public record OrganisationRegistered(OrganisationId id, String name, List<Change> changes) implements Recorded {

    /** What the trail calls organisations. */
    public static final String SUBJECT = "organisation";

    public OrganisationRegistered {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), name);
    }

    @Override
    public String action() {
        return "registry.action.organisation-registered";
    }
}
