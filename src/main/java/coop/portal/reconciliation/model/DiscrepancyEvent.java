package coop.portal.reconciliation.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done about a discrepancy. */
public record DiscrepancyEvent(
        DiscrepancyId id, String name, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "reconciliation-discrepancy";

    public DiscrepancyEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), name);
    }
}
