package coop.portal.quality.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of findings is narrowed to. @param places communes of today, meaning what they came from too */
public record FindingFilter(
        String search,
        Set<QualityRule> rules,
        Set<Severity> severities,
        Set<UnitId> places,
        Set<Sector> sectors,
        Set<FindingState> states,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable OrganisationId organisation) {

    public static final FindingFilter EMPTY =
            new FindingFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);

    public FindingFilter {
        rules = Set.copyOf(rules);
        severities = Set.copyOf(severities);
        places = Set.copyOf(places);
        sectors = Set.copyOf(sectors);
        states = Set.copyOf(states);
    }

    public static FindingFilter of(OrganisationId organisation) {
        return new FindingFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, organisation);
    }
}
