package coop.portal.figures.model;

import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person who looks may do with the report now, and why the rest is refused; the same law guards the act. */
public record ReportSteps(Set<ReportAction> open, Map<ReportAction, List<Refusal>> refused) {

    public static final ReportSteps NONE = new ReportSteps(Set.of(), Map.of());

    public boolean allows(ReportAction action) {
        return open.contains(action);
    }
}
