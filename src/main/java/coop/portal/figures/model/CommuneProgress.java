package coop.portal.figures.model;

import coop.portal.kernel.UnitId;
import java.util.Map;

/**
 * How far the reports of one commune of today are, those of the communes it came from included; or those of a former
 * district's communes of which nobody has said what became.
 */
public record CommuneProgress(UnitId commune, String name, Map<ReportState, Integer> states) {

    public CommuneProgress {
        states = Map.copyOf(states);
    }

    public int due() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int in(ReportState... some) {
        int sum = 0;
        for (ReportState state : some) {
            sum += states.getOrDefault(state, 0);
        }
        return sum;
    }

    public int reported() {
        return in(ReportState.SUBMITTED, ReportState.CHECKED_COMMUNE, ReportState.ACCEPTED, ReportState.LOCKED);
    }

    /** In percent of what is due; a commune without organisations has nothing to do. */
    public int percent() {
        return due() == 0 ? 100 : reported() * 100 / due();
    }

    public boolean complete() {
        return reported() == due();
    }
}
