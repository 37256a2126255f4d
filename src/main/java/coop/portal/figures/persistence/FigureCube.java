package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Reports added up by commune, sector, type and state, in the scope of whoever asks: the ground of every count and total. */
@Repository
public class FigureCube extends ScopedRows<CubeCell, FigureCube.Slice> {

    private static final List<FigureField> SUMMED = List.of(
            FigureField.REVENUE_TOTAL, FigureField.REVENUE_MEMBERS, FigureField.PROFIT, FigureField.MEMBERS_OFFICIAL,
            FigureField.WORKERS_REGULAR, FigureField.MANAGERS_TOTAL, FigureField.MANAGERS_UNIVERSITY,
            FigureField.MANAGERS_INTERMEDIATE);
    private static final String CELLS = "(SELECT MIN(id) AS id, period_code, commune_id, sector, organisation_type, state,"
            + " COUNT(*) AS reports, "
            + SUMMED.stream()
                    .map(ReportMapping::column)
                    .map(column -> "COALESCE(SUM(" + column + "), 0) AS " + column + ", ")
                    .collect(Collectors.joining())
            + "COALESCE(SUM(avg_income_worker * workers_regular), 0) AS income_times_workers,"
            + " COALESCE(SUM(IF(avg_income_worker IS NULL, 0, workers_regular)), 0) AS workers_with_income"
            + " FROM figures_report GROUP BY period_code, commune_id, sector, organisation_type, state) c";

    private final ReportNarrowing narrowing;

    FigureCube(Door door, ReportNarrowing narrowing) {
        super(door, RowsDefinition.<CubeCell>from(CELLS)
                .id("c.id")
                .scope(ScopeColumns.none().commune("c.commune_id").sector("c.sector"))
                .select("c.*")
                .row(FigureCube::cell));
        this.narrowing = narrowing;
    }

    /** Which reports are added up; no type, sector or commune means all of them. */
    public record Slice(
            Set<PeriodKey> periods, Set<OrganisationType> types, Set<Sector> sectors, Set<UnitId> communes) {}

    @Override
    protected void narrow(Where where, Slice slice) {
        where.in("c.period_code", slice.periods().stream().map(PeriodKey::text).toList())
                .in("c.organisation_type", slice.types())
                .in("c.sector", slice.sectors());
        if (!slice.communes().isEmpty()) {
            where.in("c.commune_id", narrowing.covering(slice.communes()));
        }
    }

    public List<CubeCell> cells(Slice slice) {
        List<CubeCell> cells = new ArrayList<>();
        forEach(slice, List.of(), cells::add);
        return cells;
    }

    private static CubeCell cell(ResultSet rs, int number) throws SQLException {
        Map<FigureField, BigDecimal> sums = new EnumMap<>(FigureField.class);
        for (FigureField field : SUMMED) {
            sums.put(field, rs.getBigDecimal(ReportMapping.column(field)));
        }
        return new CubeCell(
                PeriodKey.parse(rs.getString("period_code")),
                new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")),
                OrganisationType.valueOf(rs.getString("organisation_type")),
                ReportState.valueOf(rs.getString("state")),
                rs.getInt("reports"),
                sums,
                rs.getBigDecimal("income_times_workers"),
                rs.getBigDecimal("workers_with_income"));
    }
}
