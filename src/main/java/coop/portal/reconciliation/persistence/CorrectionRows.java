package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.SortBy;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.CorrectionRow;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** What the national system is or will be asked to correct: one row for each item, and one for each organisation it lacks. */
@Repository
public class CorrectionRows extends ScopedRows<CorrectionRow, CorrectionFilter> {

    CorrectionRows(Door door, Territory territory) {
        super(door, RowsDefinition.<CorrectionRow>from("reconciliation_discrepancy d LEFT JOIN reconciliation_field f"
                        + " ON f.discrepancy_id = d.id AND f.choice = 'PORTAL' AND NOT f.settled")
                .id("CONCAT(d.id, '-', COALESCE(f.field, ''))")
                .scope(DiscrepancyRows.SCOPE)
                .select("d.*, f.field, f.portal, f.national")
                .sortable("name", "d.name")
                .sortableNullable("requestedOn", "d.request_on")
                .defaultSort(SortBy.asc("name"))
                .row((rs, number) -> row(rs, territory)));
    }

    @Override
    protected void narrow(Where where, CorrectionFilter filter) {
        where.and("d.open_subject IS NOT NULL AND (f.field IS NOT NULL OR d.kind = 'ONLY_PORTAL')");
        if (filter.sent() != null) {
            where.and(filter.sent() ? "d.stage = 'CORRECTION_SENT'" : "d.stage <> 'CORRECTION_SENT'");
        }
        where.contains(filter.search(), "d.name COLLATE utf8mb4_uca1400_ai_ci", "d.code");
    }

    private static CorrectionRow row(ResultSet rs, Territory territory) throws SQLException {
        String item = rs.getString("field");
        return new CorrectionRow(
                rs.getLong("id") + "-" + item,
                new DiscrepancyId(rs.getLong("id")),
                rs.getString("name"),
                rs.getString("code"),
                DiscrepancyRows.unit(rs.getObject("commune_id", Long.class), territory),
                item == null ? null : PublicItem.valueOf(item),
                rs.getString("national"),
                rs.getString("portal"),
                rs.getString("request_number"),
                rs.getObject("request_on", LocalDate.class),
                rs.getObject("request_due", LocalDate.class),
                DiscrepancyStage.valueOf(rs.getString("stage")));
    }
}
