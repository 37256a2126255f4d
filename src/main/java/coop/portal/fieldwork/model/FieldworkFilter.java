package coop.portal.fieldwork.model;

import coop.portal.kernel.AgencyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to. @param late only those with a day that has passed */
public record FieldworkFilter(
        String search,
        Set<FieldworkStage> stages,
        @Nullable AgencyId agency,
        boolean late,
        @Nullable Integer year,
        @Nullable Integer month) {

    public static final FieldworkFilter EMPTY = new FieldworkFilter("", Set.of(), null, false, null, null);

    public FieldworkFilter {
        stages = Set.copyOf(stages);
    }
}
