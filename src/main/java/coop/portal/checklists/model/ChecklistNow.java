package coop.portal.checklists.model;

import java.util.List;

/**
 * Where the checklist of a check stands, for the module that owns the check.
 *
 * @param failures in the order of the checklist
 */
public record ChecklistNow(
        ChecklistId id, ChecklistState state, Progress progress, List<Failure> failures, List<Unchecked> unchecked) {

    public ChecklistNow {
        failures = List.copyOf(failures);
        unchecked = List.copyOf(unchecked);
    }
}
