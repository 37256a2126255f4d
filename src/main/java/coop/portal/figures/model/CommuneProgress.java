package coop.portal.figures.model;

import coop.portal.kernel.UnitId;
import java.util.Map;
import java.util.Set;

/**
 * How far the reports of one commune of today are, those of the communes it came from included; or those of a former
 * district's communes of which nobody has said what became.
 *
 * @param commune the commune of today, or the former district
 * @param name none of a former district's
 * @param district the former district in which it lies, empty where that is not known
 * @param unsettled the former communes of which nobody has said what became, none for a commune of today
 */
public record CommuneProgress(
        UnitId commune, String name, String district, Set<UnitId> unsettled, Map<ReportState, Integer> states) {

    public CommuneProgress {
        unsettled = Set.copyOf(unsettled);
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
