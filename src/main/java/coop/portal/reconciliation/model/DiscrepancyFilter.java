package coop.portal.reconciliation.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of discrepancies is narrowed to.
 *
 * @param stages none means those that are not settled
 * @param places communes of today, meaning what they came from too
 * @param assigned only those given to a commune
 * @param overdue only those whose last day has passed
 * @param proposed only those that somebody proposes not to pursue
 */
public record DiscrepancyFilter(
        String search,
        Set<DiscrepancyStage> stages,
        Set<DiscrepancyKind> kinds,
        Set<PublicItem> items,
        Set<UnitId> places,
        boolean assigned,
        boolean overdue,
        boolean proposed,
        @Nullable LoadId load,
        @Nullable OrganisationId organisation) {

    public static final DiscrepancyFilter EMPTY = new DiscrepancyFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, null, null);

    public DiscrepancyFilter {
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        items = Set.copyOf(items);
        places = Set.copyOf(places);
    }

    public static DiscrepancyFilter of(Set<DiscrepancyStage> stages) {
        return new DiscrepancyFilter("", stages, Set.of(), Set.of(), Set.of(), false, false, false, null, null);
    }

    public static DiscrepancyFilter of(OrganisationId organisation) {
        return new DiscrepancyFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, null, organisation);
    }
}
