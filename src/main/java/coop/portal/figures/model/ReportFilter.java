package coop.portal.figures.model;

import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.util.Set;

/** What the list of reports is narrowed to. */
public record ReportFilter(
        String search,
        Set<PeriodKey> periods,
        Set<ReportState> states,
        Set<UnitId> communes,
        Set<Sector> sectors,
        Set<OrganisationType> types,
        boolean warned) {

    public static final ReportFilter EMPTY =
            new ReportFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public ReportFilter {
        periods = Set.copyOf(periods);
        states = Set.copyOf(states);
        communes = Set.copyOf(communes);
        sectors = Set.copyOf(sectors);
        types = Set.copyOf(types);
    }

    public static ReportFilter of(PeriodKey period) {
        return new ReportFilter("", Set.of(period), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }
}
