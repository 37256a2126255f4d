package coop.portal.followup.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of recommendations is narrowed to.
 *
 * @param stages none means those that are not settled
 * @param places communes of today, meaning what they came from too
 * @param overdue only those that are still owed after their last day
 * @param asked only those for which somebody asks for a later day
 */
public record RecommendationFilter(
        String search,
        Set<RecommendationStage> stages,
        Set<RecommendationKind> kinds,
        Set<OwnerKind> owners,
        Set<AgencyId> agencies,
        Set<UnitId> places,
        boolean overdue,
        boolean asked,
        @Nullable OrganisationId organisation) {

    public static final RecommendationFilter EMPTY = new RecommendationFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, null);

    public RecommendationFilter {
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        owners = Set.copyOf(owners);
        agencies = Set.copyOf(agencies);
        places = Set.copyOf(places);
    }

    /** All that was ever recommended to one organisation. */
    public static RecommendationFilter of(OrganisationId organisation) {
        return new RecommendationFilter(
                "", Set.of(RecommendationStage.values()), Set.of(), Set.of(), Set.of(), Set.of(), false, false, organisation);
    }

    /** What is not settled of what was recommended to one organisation. */
    public static RecommendationFilter unsettled(OrganisationId organisation) {
        return new RecommendationFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, organisation);
    }
}
