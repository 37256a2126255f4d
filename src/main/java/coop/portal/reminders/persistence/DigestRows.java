package coop.portal.reminders.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.SortBy;
import coop.portal.reminders.model.DigestFilter;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.DigestRow;
import coop.portal.reminders.model.DigestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Repository;

/** The letters as a list, without what they say. */
@Repository
public class DigestRows extends ScopedRows<DigestRow, DigestFilter> {

    DigestRows(Door door) {
        super(door, RowsDefinition.<DigestRow>from("reminder_digest d")
                .id("d.id")
                .scope(ScopeColumns.none().orAlways("1 = 1"))
                .select("d.id, d.day, d.name, d.address, d.items, d.state, d.attempts, d.next_try, d.sent_at, d.reason")
                .sortable("day", "d.day")
                .sortable("name", "d.name")
                .defaultSort(SortBy.desc("day"))
                .row(DigestRows::row));
    }

    @Override
    protected void narrow(Where where, DigestFilter filter) {
        where.in("d.state", filter.states());
        if (filter.from() != null) {
            where.and("d.day >= ?", filter.from());
        }
        if (filter.to() != null) {
            where.and("d.day <= ?", filter.to());
        }
        where.contains(filter.search(), "d.name", "d.address");
    }

    private static DigestRow row(ResultSet rs, int number) throws SQLException {
        return new DigestRow(
                new DigestId(rs.getLong("id")),
                rs.getObject("day", LocalDate.class),
                rs.getString("name"),
                rs.getString("address"),
                rs.getInt("items"),
                DigestState.valueOf(rs.getString("state")),
                rs.getInt("attempts"),
                rs.getObject("next_try", LocalDateTime.class),
                rs.getObject("sent_at", LocalDateTime.class),
                rs.getString("reason"));
    }
}
