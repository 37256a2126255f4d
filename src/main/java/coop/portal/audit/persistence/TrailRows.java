package coop.portal.audit.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.model.TrailRow;
import coop.portal.kernel.SortBy;
import org.springframework.stereotype.Repository;

/** The trail as a list. Who may read it reads all of it: a trail with gaps proves nothing. */
@Repository
public class TrailRows extends ScopedRows<TrailRow, TrailFilter> {

    TrailRows(Door door) {
        super(
                door,
                RowsDefinition.<TrailRow>from("audit_entry e")
                        .id("e.id")
                        .select(EntryMapping.ROW)
                        .scope(ScopeColumns.none().orAlways("1 = 1"))
                        .sortable("at", "e.at")
                        .defaultSort(SortBy.desc("at"))
                        .row(EntryMapping::row));
    }

    @Override
    protected void narrow(Where where, TrailFilter filter) {
        where.contains(filter.who(), "e.actor_name");
        where.contains(filter.subject(), "e.subject_label");
        where.contains(filter.reason(), "e.reason");
        where.in("e.action", filter.actions());
        where.in("e.subject_type", filter.subjectTypes());
        if (!filter.correlation().isEmpty()) {
            where.and("e.correlation = ?", filter.correlation());
        }
        if (filter.from() != null) {
            where.and("e.at >= ?", filter.from().atStartOfDay());
        }
        if (filter.to() != null) {
            where.and("e.at < ?", filter.to().plusDays(1).atStartOfDay());
        }
    }
}
