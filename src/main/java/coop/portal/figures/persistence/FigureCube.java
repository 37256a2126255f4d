package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedSums;
import coop.portal.access.scope.Where;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Reports added up by commune, sector, type and state, in the scope of whoever asks: the ground of every count and total. The
 * database keeps the sums while reports are written, so that nobody waits for millions to be read. */
@Repository
public class FigureCube extends ScopedSums {

    private static final List<FigureField> SUMMED = List.of(
            FigureField.REVENUE_TOTAL, FigureField.REVENUE_MEMBERS, FigureField.PROFIT, FigureField.MEMBERS_OFFICIAL,
            FigureField.WORKERS_REGULAR, FigureField.MANAGERS_TOTAL, FigureField.MANAGERS_UNIVERSITY,
            FigureField.MANAGERS_INTERMEDIATE);
    private static final String EDGES = "c.period_code, c.commune_id, c.sector, c.organisation_type, c.state";
    private static final String COUNTS = EDGES + ", SUM(c.reports) AS reports";
    private static final String SUMS = COUNTS + ", "
            + SUMMED.stream()
                    .map(ReportMapping::column)
                    .map(column -> "SUM(c." + column + ") AS " + column + ", ")
                    .collect(Collectors.joining())
            + "SUM(c.income_times_workers) AS income_times_workers, SUM(c.workers_with_income) AS workers_with_income";
    /** What was taken away leaves cells in which there is nothing. */
    private static final String FILLED = EDGES + " HAVING SUM(c.reports) <> 0";

    private final ReportNarrowing narrowing;

    FigureCube(Door door, ReportNarrowing narrowing) {
        super(door, "figures_tally c", ScopeColumns.none().commune("c.commune_id").sector("c.sector"));
        this.narrowing = narrowing;
    }

    /** Which reports are added up; no type, sector or commune means all of them. */
    public record Slice(
            Set<PeriodKey> periods, Set<OrganisationType> types, Set<Sector> sectors, Set<UnitId> communes) {}

    private void narrow(Where where, Slice slice) {
        where.in("c.period_code", slice.periods().stream().map(PeriodKey::text).toList())
                .in("c.organisation_type", slice.types())
                .in("c.sector", slice.sectors());
        if (!slice.communes().isEmpty()) {
            where.in("c.commune_id", narrowing.covering(slice.communes()));
        }
    }

    public List<CubeCell> cells(Slice slice) {
        return sums(SUMS, where -> narrow(where, slice), FILLED, (rs, number) -> cell(rs, figures(rs),
                rs.getBigDecimal("income_times_workers"), rs.getBigDecimal("workers_with_income")));
    }

    /** How many reports there are in each state, without what they add up to. */
    public List<CubeCell> counts(Slice slice) {
        return sums(COUNTS, where -> narrow(where, slice), FILLED,
                (rs, number) -> cell(rs, Map.of(), BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static Map<FigureField, BigDecimal> figures(ResultSet rs) throws SQLException {
        Map<FigureField, BigDecimal> sums = new EnumMap<>(FigureField.class);
        for (FigureField field : SUMMED) {
            sums.put(field, rs.getBigDecimal(ReportMapping.column(field)));
        }
        return sums;
    }

    private static CubeCell cell(
            ResultSet rs, Map<FigureField, BigDecimal> sums, BigDecimal incomeTimesWorkers, BigDecimal workersWithIncome)
            throws SQLException {
        return new CubeCell(
                PeriodKey.parse(rs.getString("period_code")),
                new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")),
                OrganisationType.valueOf(rs.getString("organisation_type")),
                ReportState.valueOf(rs.getString("state")),
                rs.getInt("reports"),
                sums,
                incomeTimesWorkers,
                workersWithIncome);
    }
}
