package coop.portal.figures.model;

import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The reports of one commune, sector, type and state of a period, added up: from these all counts, totals and averages are
 * made, so that an average is never made of averages.
 */
public record CubeCell(
        PeriodKey period,
        UnitId commune,
        Sector sector,
        OrganisationType type,
        ReportState state,
        int reports,
        Map<FigureField, BigDecimal> sums,
        BigDecimal incomeTimesWorkers,
        BigDecimal workersWithIncome) {

    public CubeCell {
        sums = Map.copyOf(sums);
    }
}
