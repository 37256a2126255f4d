package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The rows of imported files with their verdicts, seen by whoever sees the file; phones masked but for those in charge. */
@Repository
public class ImportLines extends ScopedRows<ImportLine, ImportLineFilter> {

    ImportLines(Door door, Masking personal) {
        super(door, RowsDefinition.<ImportLine>from("import_row r JOIN import_batch b ON b.id = r.batch_id")
                .id("r.id")
                .scope(ScopeColumns.none().agency("b.agency_id"))
                .select("r.*, b.agency_id, o.commune_id")
                .join("LEFT JOIN organisation o ON o.id = r.organisation_id")
                .sortableUnique("row", "r.row_no")
                .defaultSort(SortBy.asc("row"))
                .row((rs, number) -> {
                    Long commune = rs.getObject("commune_id", Long.class);
                    return personal.shown(ImportStaging.line(rs, number), commune == null ? null : new UnitId(commune));
                }));
    }

    @Override
    protected void narrow(Where where, ImportLineFilter filter) {
        where.and("r.batch_id = ?", filter.batch().value()).in("r.verdict", filter.verdicts());
        if (filter.warned()) {
            where.and("r.warned");
        }
        where.contains(filter.search(), "r.name", "r.code");
    }

    public Optional<ImportLine> find(ImportBatchId batch, int row) {
        return matching(where -> where.and("r.batch_id = ? AND r.row_no = ?", batch.value(), row), 1).stream().findFirst();
    }
}
