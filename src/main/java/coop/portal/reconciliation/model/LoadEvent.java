package coop.portal.reconciliation.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** An export of the national system was compared with the registry, or could not be. */
public record LoadEvent(LoadId id, String fileName, String action, List<Change> changes) implements Recorded {

    public static final String SUBJECT = "reconciliation-load";

    public LoadEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), fileName);
    }
}
