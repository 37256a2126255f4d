package coop.portal.gazetteer.model;

import coop.portal.kernel.Refusal;
import java.util.List;

/**
 * The verdict on the files of a province as a whole.
 *
 * @param reasons why nothing at all can be loaded, apart from the refused lines
 * @param absent how many units are kept that the files do not name; they stay
 */
public record LoadVerdict(List<LineVerdict> lines, List<Refusal> reasons, int absent) {

    public LoadVerdict {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    public int count(LineState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    public boolean applicable() {
        return reasons.isEmpty() && count(LineState.REFUSED) == 0 && count(LineState.NEW) + count(LineState.CHANGED) > 0;
    }
}
