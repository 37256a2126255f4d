package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportRow;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Reporter;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Repository;

/** The list of reports. */
@Repository
public class ReportRows extends ScopedRows<ReportRow, ReportFilter> {

    private final ReportNarrowing narrowing;

    ReportRows(Door door, ReportNarrowing narrowing, Territory territory, PortalClock clock) {
        super(door, RowsDefinition.<ReportRow>from("figures_report r")
                .id("r.id")
                .scope(Reports.SCOPE)
                .select("r.*")
                .sortable("organisation", "r.organisation_name")
                .sortable("period", "r.period_code")
                .sortableNullable("revenue", "r.revenue_total")
                .sortableNullable("profit", "r.profit")
                .sortableNullable("members", "r.members_official")
                .sortableNullable("workers", "r.workers_regular")
                .defaultSort(SortBy.asc("organisation"))
                .row((rs, number) -> row(rs, territory, clock)));
        this.narrowing = narrowing;
    }

    @Override
    protected void narrow(Where where, ReportFilter filter) {
        narrowing.narrow(where, filter);
    }

    private static ReportRow row(ResultSet rs, Territory territory, PortalClock clock) throws SQLException {
        Reporter reporter = ReportMapping.reporter(rs);
        return new ReportRow(
                new ReportId(rs.getLong("id")),
                PeriodKey.parse(rs.getString("period_code")),
                reporter,
                territory.find(reporter.commune()).isPresent() ? territory.label(reporter.commune(), clock.today()) : "",
                ReportState.valueOf(rs.getString("state")),
                ReportMapping.figures(rs),
                !rs.getString("warnings").isEmpty(),
                rs.getInt("version"));
    }
}
