package coop.portal.documents.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number of the register was taken or given up. */
public record NumberEvent(Subject subject, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "document-number";

    public NumberEvent {
        changes = List.copyOf(changes);
    }

    public static Subject subject(NumberId id, String written) {
        return new Subject(SUBJECT, id.text(), written);
    }
}
