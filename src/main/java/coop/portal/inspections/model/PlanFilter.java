package coop.portal.inspections.model;

import coop.portal.kernel.AgencyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of plans is narrowed to. */
public record PlanFilter(String search, @Nullable Integer year, Set<PlanStage> stages, @Nullable AgencyId agency) {

    public static final PlanFilter EMPTY = new PlanFilter("", null, Set.of(), null);

    public PlanFilter {
        stages = Set.copyOf(stages);
    }
}
