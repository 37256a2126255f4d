package coop.portal.figures.model;

import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.util.Set;

/** Of which reports of a period numbers are added up. */
public record SummaryFilter(
        PeriodKey period, OrganisationType type, Set<Sector> sectors, Set<UnitId> communes, boolean onlyAccepted) {

    public SummaryFilter {
        sectors = Set.copyOf(sectors);
        communes = Set.copyOf(communes);
    }

    public static SummaryFilter of(PeriodKey period) {
        return new SummaryFilter(period, OrganisationType.COOPERATIVE, Set.of(), Set.of(), false);
    }
}
