package coop.portal.dissolution.model;

import java.util.Set;

/** What the list is narrowed to. @param late only those with a day that has passed @param ended also those that are over */
public record CaseFilter(String search, Set<CaseStage> stages, Set<CaseRoute> routes, boolean late, boolean held, boolean ended) {

    public static final CaseFilter EMPTY = new CaseFilter("", Set.of(), Set.of(), false, false, false);

    public CaseFilter {
        stages = Set.copyOf(stages);
        routes = Set.copyOf(routes);
    }
}
