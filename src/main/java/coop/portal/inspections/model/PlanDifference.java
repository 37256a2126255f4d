package coop.portal.inspections.model;

import coop.portal.kernel.Change;
import java.util.List;

/** What an amendment changes against the last approved version. */
public record PlanDifference(
        List<FrozenItem> added, List<FrozenItem> removed, List<Changed> changed, List<Change> text) {

    /** A line that stayed, with the fields that did not. */
    public record Changed(FrozenItem item, List<Change> fields) {}

    public boolean none() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && text.isEmpty();
    }
}
