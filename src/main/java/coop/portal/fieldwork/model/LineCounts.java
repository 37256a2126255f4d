package coop.portal.fieldwork.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many lines of plans stand where.
 *
 * @param late those with a day that has passed
 * @param toDate those that the plan wanted done by the end of the last month
 * @param doneOfThem those of them whose result is there
 */
public record LineCounts(Map<LineState, Integer> states, int late, int toDate, int doneOfThem) {

    public static final LineCounts NONE = new LineCounts(Map.of(), 0, 0, 0);

    public LineCounts {
        states = Map.copyOf(states);
    }

    public int in(LineState state) {
        return states.getOrDefault(state, 0);
    }

    public int in(Collection<LineState> wanted) {
        return wanted.stream().mapToInt(this::in).sum();
    }

    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public LineCounts plus(LineCounts other) {
        Map<LineState, Integer> sum = new EnumMap<>(LineState.class);
        sum.putAll(states);
        other.states.forEach((state, count) -> sum.merge(state, count, Integer::sum));
        return new LineCounts(sum, late + other.late, toDate + other.toDate, doneOfThem + other.doneOfThem);
    }
}
