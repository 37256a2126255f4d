package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.reconciliation.model.MatchedBy;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.model.RecordFilter;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.reconciliation.model.RecordRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** The rows of a load, seen by whoever sees the load. */
@Repository
public class RecordRows extends ScopedRows<RecordRow, RecordFilter> {

    RecordRows(Door door) {
        super(door, RowsDefinition.<RecordRow>from("reconciliation_record r JOIN reconciliation_load l ON l.id = r.load_id")
                .id("r.id")
                .scope(ScopeColumns.none().agency("l.agency_id"))
                .select("r.*")
                .sortableUnique("row", "r.row_no")
                .defaultSort(SortBy.asc("row"))
                .row(RecordRows::row));
    }

    @Override
    protected void narrow(Where where, RecordFilter filter) {
        where.and("r.load_id = ?", filter.load().value()).in("r.outcome", filter.outcomes());
        for (PublicItem item : filter.items()) {
            where.and("FIND_IN_SET(?, r.fields)", item.name());
        }
        where.contains(filter.search(), "r.name", "r.code");
    }

    static RecordRow row(ResultSet rs, int number) throws SQLException {
        String matched = rs.getString("matched_by");
        Long organisation = rs.getObject("organisation_id", Long.class);
        return new RecordRow(
                rs.getLong("id"),
                rs.getInt("row_no"),
                new NationalValues(
                        rs.getString("code"),
                        rs.getString("certificate"),
                        rs.getString("name"),
                        rs.getString("address"),
                        rs.getString("industry"),
                        rs.getString("representative"),
                        rs.getString("status"),
                        rs.getObject("certificate_day", LocalDate.class),
                        rs.getBigDecimal("charter_capital")),
                RecordOutcome.valueOf(rs.getString("outcome")),
                rs.getString("refusal"),
                matched == null ? null : MatchedBy.valueOf(matched),
                organisation == null ? null : new OrganisationId(organisation),
                Lists.items(rs.getString("fields")));
    }
}
