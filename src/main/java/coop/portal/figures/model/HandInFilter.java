package coop.portal.figures.model;

import java.util.Set;

/** Which workbooks are looked for. */
public record HandInFilter(String search, Set<PeriodKey> periods, Set<HandInStage> stages) {

    public HandInFilter {
        periods = Set.copyOf(periods);
        stages = Set.copyOf(stages);
    }
}
