package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** Who of an agency is away on some days. */
@Repository
public class AbsenceRows extends ScopedRows<AbsenceRow, AbsenceRows.Query> {

    AbsenceRows(Door door) {
        super(door, RowsDefinition.<AbsenceRow>from("fieldwork_absence b")
                .id("b.id")
                .scope(ScopeColumns.none().agency("b.agency_id"))
                .select("b.*")
                .sortable("to", "b.to_day")
                .defaultSort(SortBy.asc("to"))
                .row(AbsenceRows::row));
    }

    /** Of which agency, on which days. */
    public record Query(AgencyId agency, OnSite days) {}

    @Override
    protected void narrow(Where where, Query query) {
        where.and("b.agency_id = ?", query.agency().value())
                .and("b.to_day >= ?", query.days().from())
                .and("b.from_day <= ?", query.days().to());
    }

    private static AbsenceRow row(ResultSet rs, int number) throws SQLException {
        return new AbsenceRow(
                new AbsenceId(rs.getLong("id")),
                rs.getInt("version"),
                new UserId(rs.getLong("user_id")),
                rs.getString("name"),
                AbsenceKind.valueOf(rs.getString("kind")),
                rs.getObject("from_day", LocalDate.class),
                rs.getObject("to_day", LocalDate.class),
                rs.getString("note"));
    }
}
