package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of fieldwork: the own agency's, and all for those who look after the whole. */
@Repository
public class FieldworkRows extends ScopedRows<FieldworkRow, FieldworkRows.Query> {

    FieldworkRows(Door door) {
        super(door, RowsDefinition.<FieldworkRow>from("fieldwork f")
                .id("f.id")
                .scope(ScopeColumns.none().agency("f.agency_id"))
                .select("f.*")
                .sortable("organisation", "f.organisation_name")
                .sortable("agency", "f.agency_name")
                .sortable("changedAt", "f.changed_at")
                .sortableNullable("due", "f.next_due")
                .defaultSort(SortBy.desc("changedAt"))
                .row(FieldworkRows::row));
    }

    /** The filter, and who looks: a scope over the whole province does not open other agencies' fieldwork. */
    public record Query(FieldworkFilter filter, @Nullable AgencyId agency, boolean all, LocalDate today) {}

    @Override
    protected void narrow(Where where, Query query) {
        FieldworkFilter filter = query.filter();
        if (!query.all()) {
            where.and("f.agency_id = ?", query.agency() == null ? 0L : query.agency().value());
        }
        where.in("f.stage", filter.stages());
        if (filter.agency() != null) {
            where.and("f.agency_id = ?", filter.agency().value());
        }
        if (filter.late()) {
            where.and("f.next_due < ?", query.today());
        }
        if (filter.year() != null) {
            where.and("f.year = ?", filter.year());
        }
        if (filter.month() != null) {
            where.and("f.month = ?", filter.month());
        }
        where.contains(filter.search(), "f.organisation_name", "f.organisation_code", "f.decision_number");
    }

    static FieldworkRow row(ResultSet rs, int number) throws SQLException {
        String dueFor = rs.getString("next_due_for");
        return new FieldworkRow(
                new FieldworkId(rs.getLong("id")),
                rs.getString("organisation_name"),
                rs.getString("commune_name"),
                new AgencyId(rs.getLong("agency_id")),
                rs.getString("agency_name"),
                InspectionKind.valueOf(rs.getString("kind")),
                rs.getInt("year"),
                rs.getObject("month", Integer.class),
                FieldworkStage.valueOf(rs.getString("stage")),
                rs.getObject("item_id") != null,
                rs.getBoolean("referred"),
                rs.getString("leader_name"),
                dueFor == null ? null : DeadlineKind.valueOf(dueFor),
                rs.getObject("next_due", LocalDate.class),
                rs.getObject("changed_at", LocalDateTime.class));
    }
}
