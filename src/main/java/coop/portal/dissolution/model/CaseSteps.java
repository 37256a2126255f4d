package coop.portal.dissolution.model;

import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person who looks may do now, and why the rest is refused; the same law guards the act. */
public record CaseSteps(Set<CaseAction> open, Map<CaseAction, List<Refusal>> refused) {

    public boolean allows(CaseAction action) {
        return open.contains(action);
    }
}
