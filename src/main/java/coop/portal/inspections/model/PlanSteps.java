package coop.portal.inspections.model;

import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person who looks may do with the plan now, and why the rest is refused; the same law guards the act. */
public record PlanSteps(Set<PlanAction> open, Map<PlanAction, List<Refusal>> refused) {

    public static final PlanSteps NONE = new PlanSteps(Set.of(), Map.of());

    public boolean allows(PlanAction action) {
        return open.contains(action);
    }
}
