package coop.portal.reconciliation.model;

import java.util.Set;

/** What the list of loads is narrowed to. */
public record LoadFilter(String search, Set<LoadStage> stages) {

    public static final LoadFilter EMPTY = new LoadFilter("", Set.of());

    public LoadFilter {
        stages = Set.copyOf(stages);
    }
}
