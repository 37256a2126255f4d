package coop.portal.fieldwork.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of the plans of one year are narrowed to.
 *
 * @param planned the months they were planned for
 * @param begun the month in which the visit was announced
 * @param concluded the month in which its result was issued
 * @param toDate only those that the plan wanted done by the end of the last month
 * @param continued only those that go on beyond their year
 * @param late only those with a day that has passed
 */
public record PlanLineFilter(
        String search,
        int year,
        Set<LineState> states,
        @Nullable AgencyId agency,
        @Nullable UnitId commune,
        Set<Integer> planned,
        @Nullable Integer begun,
        @Nullable Integer concluded,
        boolean toDate,
        boolean continued,
        boolean late) {

    public PlanLineFilter {
        states = Set.copyOf(states);
        planned = Set.copyOf(planned);
    }

    public static PlanLineFilter of(int year) {
        return new PlanLineFilter("", year, Set.of(), null, null, Set.of(), null, null, false, false, false);
    }

    /** The same, and only what is late. */
    public PlanLineFilter lateOnly() {
        return new PlanLineFilter(search, year, states, agency, commune, planned, begun, concluded, toDate, continued, true);
    }

    /** The same, and only what goes on beyond its year. */
    public PlanLineFilter continuedOnly() {
        return new PlanLineFilter(search, year, states, agency, commune, planned, begun, concluded, toDate, true, late);
    }

    /** The same in these states. */
    public PlanLineFilter in(Set<LineState> wanted) {
        return new PlanLineFilter(search, year, wanted, agency, commune, planned, begun, concluded, toDate, continued, late);
    }
}
