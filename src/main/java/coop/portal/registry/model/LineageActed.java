package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** A step of descent was entered or taken back; told of everybody in it. */
public record LineageActed(OrganisationId id, String name, String action, List<Change> changes, String reason)
        implements Recorded {

    public static final String RECORDED = "registry.action.lineage-recorded";
    public static final String WITHDRAWN = "registry.action.lineage-withdrawn";

    public LineageActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }
}
