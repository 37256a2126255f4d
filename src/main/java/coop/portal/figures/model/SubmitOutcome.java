package coop.portal.figures.model;

import coop.portal.kernel.Refusal;
import java.util.List;

/** What became of one report when all of a commune were handed in at once; no reasons when it was. */
public record SubmitOutcome(ReportId report, String name, List<Refusal> reasons) {

    public SubmitOutcome {
        reasons = List.copyOf(reasons);
    }

    public boolean submitted() {
        return reasons.isEmpty();
    }
}
