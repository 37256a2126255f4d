package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.SortBy;
import coop.portal.reconciliation.model.LoadFilter;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.LoadRow;
import coop.portal.reconciliation.model.LoadStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The loads of one's own agency; whoever sees the whole province sees all. */
@Repository
public class Loads extends ScopedRows<LoadRow, LoadFilter> {

    Loads(Door door) {
        super(door, RowsDefinition.<LoadRow>from("reconciliation_load l")
                .id("l.id")
                .scope(ScopeColumns.none().agency("l.agency_id"))
                .select("l.*")
                .sortable("created", "l.created")
                .sortable("fileName", "l.file_name")
                .defaultSort(SortBy.desc("created"))
                .row(Loads::row));
    }

    @Override
    protected void narrow(Where where, LoadFilter filter) {
        where.in("l.stage", filter.stages());
        where.contains(filter.search(), "l.file_name");
    }

    public Optional<LoadRow> find(LoadId id) {
        return matching(where -> where.and("l.id = ?", id.value()), 1).stream().findFirst();
    }

    private static LoadRow row(ResultSet rs, int number) throws SQLException {
        return new LoadRow(
                new LoadId(rs.getLong("id")),
                rs.getString("file_name"),
                rs.getLong("file_bytes"),
                rs.getBoolean("whole"),
                LoadStage.valueOf(rs.getString("stage")),
                rs.getString("note"),
                CountsJson.read(rs.getString("counts")),
                rs.getString("owner_name"),
                rs.getObject("task_id", Long.class),
                rs.getObject("created", LocalDateTime.class),
                rs.getObject("compared", LocalDateTime.class));
    }
}
