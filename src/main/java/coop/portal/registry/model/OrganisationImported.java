package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation was written by the import of a file, or brought back to what it was when that was undone. */
public record OrganisationImported(
        OrganisationId id, String name, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String CREATED = "registry.action.organisation-imported";
    public static final String CHANGED = "registry.action.organisation-changed-by-import";
    public static final String UNDONE = "registry.action.organisation-import-undone";

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }
}
