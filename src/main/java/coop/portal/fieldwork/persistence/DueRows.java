package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.DueFieldwork;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** The fieldwork of an agency whose next day is near or has passed, the most urgent first. */
@Repository
public class DueRows extends ScopedRows<DueFieldwork, DueRows.Until> {

    DueRows(Door door) {
        super(door, RowsDefinition.<DueFieldwork>from("fieldwork f")
                .id("f.id")
                .scope(ScopeColumns.none().agency("f.agency_id"))
                .select("f.*, (SELECT GROUP_CONCAT(p.user_id) FROM (SELECT t.fieldwork_id, t.user_id FROM fieldwork_team t"
                        + " UNION SELECT h.fieldwork_id, h.user_id FROM fieldwork_hand h) p WHERE p.fieldwork_id = f.id) AS people")
                .sortable("due", "f.next_due")
                .defaultSort(SortBy.asc("due"))
                .row((rs, number) -> new DueFieldwork(FieldworkRows.row(rs, number), Lists.users(rs.getString("people")))));
    }

    /** Whose, and due until when. */
    public record Until(AgencyId agency, LocalDate day) {}

    @Override
    protected void narrow(Where where, Until until) {
        where.and("f.agency_id = ?", until.agency().value()).and("f.next_due <= ?", until.day());
    }
}
