package coop.portal.evaluation.model;

import coop.portal.registry.model.Sector;
import java.util.Set;

/** What the list of evaluations is narrowed to. */
public record EvaluationFilter(
        String search, Set<Integer> years, Set<EvaluationState> states, Set<Rank> ranks, Set<NotRated> notRated,
        Set<Sector> sectors) {

    public static final EvaluationFilter EMPTY =
            new EvaluationFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public EvaluationFilter {
        years = Set.copyOf(years);
        states = Set.copyOf(states);
        ranks = Set.copyOf(ranks);
        notRated = Set.copyOf(notRated);
        sectors = Set.copyOf(sectors);
    }
}
