package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.PeriodKey;
import coop.portal.kernel.SortBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The workbooks of one's own agency; whoever sees the whole province sees all. */
@Repository
public class HandIns extends ScopedRows<HandInRow, HandInFilter> {

    HandIns(Door door) {
        super(door, RowsDefinition.<HandInRow>from("figures_hand_in h")
                .id("h.id")
                .scope(ScopeColumns.none().agency("h.agency_id"))
                .select("h.*")
                .sortable("created", "h.created")
                .sortable("fileName", "h.file_name")
                .defaultSort(SortBy.desc("created"))
                .row(HandIns::row));
    }

    @Override
    protected void narrow(Where where, HandInFilter filter) {
        where.in("h.stage", filter.stages())
                .in("h.period_code", filter.periods().stream().map(PeriodKey::text).toList());
        where.contains(filter.search(), "h.file_name");
    }

    public Optional<HandInRow> find(HandInId id) {
        return matching(where -> where.and("h.id = ?", id.value()), 1).stream().findFirst();
    }

    private static HandInRow row(ResultSet rs, int number) throws SQLException {
        return new HandInRow(
                new HandInId(rs.getLong("id")),
                PeriodKey.parse(rs.getString("period_code")),
                rs.getString("file_name"),
                HandInStage.valueOf(rs.getString("stage")),
                rs.getString("note"),
                rs.getString("owner_name"),
                rs.getObject("task_id", Long.class),
                new HandInCounts(
                        rs.getInt("row_count"), rs.getInt("created_rows"), rs.getInt("updated_rows"), rs.getInt("same_rows"),
                        rs.getInt("warned_rows"), rs.getInt("refused_rows"), rs.getInt("left_out")),
                rs.getObject("created", LocalDateTime.class),
                rs.getObject("applied", LocalDateTime.class),
                rs.getObject("undone", LocalDateTime.class),
                rs.getString("undone_by"));
    }
}
