package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.SortBy;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The imported files of one's own agency; whoever sees the whole province sees all. */
@Repository
public class ImportBatches extends ScopedRows<ImportBatchRow, ImportBatchFilter> {

    ImportBatches(Door door) {
        super(door, RowsDefinition.<ImportBatchRow>from("import_batch b")
                .id("b.id")
                .scope(ScopeColumns.none().agency("b.agency_id"))
                .select("b.id, b.file_name, b.file_bytes, b.stage, b.note, b.owner_name, b.task_id, b.row_count, b.created_rows,"
                        + " b.updated_rows, b.same_rows, b.warned_rows, b.refused_rows, b.left_out, b.created, b.applied,"
                        + " b.undone, b.undone_by")
                .sortable("created", "b.created")
                .sortable("fileName", "b.file_name")
                .defaultSort(SortBy.desc("created"))
                .row(ImportBatches::row));
    }

    @Override
    protected void narrow(Where where, ImportBatchFilter filter) {
        where.in("b.stage", filter.stages());
        where.contains(filter.search(), "b.file_name");
    }

    public Optional<ImportBatchRow> find(ImportBatchId id) {
        return matching(where -> where.and("b.id = ?", id.value()), 1).stream().findFirst();
    }

    private static ImportBatchRow row(ResultSet rs, int number) throws SQLException {
        return new ImportBatchRow(
                new ImportBatchId(rs.getLong("id")),
                rs.getString("file_name"),
                rs.getLong("file_bytes"),
                ImportStage.valueOf(rs.getString("stage")),
                rs.getString("note"),
                rs.getString("owner_name"),
                new ImportCounts(
                        rs.getInt("row_count"),
                        rs.getInt("created_rows"),
                        rs.getInt("updated_rows"),
                        rs.getInt("same_rows"),
                        rs.getInt("warned_rows"),
                        rs.getInt("refused_rows"),
                        rs.getInt("left_out")),
                rs.getObject("task_id", Long.class),
                rs.getObject("created", LocalDateTime.class),
                rs.getObject("applied", LocalDateTime.class),
                rs.getObject("undone", LocalDateTime.class),
                rs.getString("undone_by"));
    }
}
