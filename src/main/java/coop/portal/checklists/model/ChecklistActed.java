package coop.portal.checklists.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done with a checklist. */
public record ChecklistActed(
        ChecklistId id, String name, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "checklist";

    public ChecklistActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), name);
    }
}
