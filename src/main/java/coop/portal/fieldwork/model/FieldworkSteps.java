package coop.portal.fieldwork.model;

import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person who looks may do now, and why the rest is refused; the same law guards the act. */
public record FieldworkSteps(Set<FieldworkAction> open, Map<FieldworkAction, List<Refusal>> refused) {

    public boolean allows(FieldworkAction action) {
        return open.contains(action);
    }
}
