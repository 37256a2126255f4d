package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperSeries;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The register of one office, the latest first. */
@Repository
public class NumberRows extends ScopedRows<NumberRow, NumberRows.Query> {

    private static final int MANY = 200;

    NumberRows(Door door) {
        super(door, RowsDefinition.<NumberRow>from("documents_number n")
                .id("n.id")
                .scope(ScopeColumns.none().agency("n.agency_id"))
                .select("n.*")
                .sortable("dated", "n.dated")
                .sortable("number", "n.number")
                .defaultSort(SortBy.desc("dated"))
                .row(NumberRows::row));
    }

    /** The filter and the office: a view over the whole province does not open others' registers. */
    public record Query(NumberFilter filter, long agency) {}

    @Override
    protected void narrow(Where where, Query query) {
        NumberFilter filter = query.filter();
        where.and("n.agency_id = ?", query.agency());
        if (filter.year() != null) {
            where.and("n.year = ?", filter.year());
        }
        where.in("n.series", filter.series());
        where.in("n.state", filter.states());
        where.contains(filter.search(), "n.written", "n.summary");
    }

    public Optional<NumberRow> find(NumberId id, long agency) {
        return matching(where -> where.and("n.id = ?", id.value()).and("n.agency_id = ?", agency), 1).stream().findFirst();
    }

    /** The numbers of a year and series that wait for their paper. */
    public List<NumberRow> reserved(long agency, PaperSeries series) {
        return matching(where -> where.and("n.agency_id = ?", agency)
                .and("n.series = ?", series.name()).and("n.state = 'RESERVED'"), MANY);
    }

    private static NumberRow row(ResultSet rs, int index) throws SQLException {
        String kind = rs.getString("subject_kind");
        return new NumberRow(
                new NumberId(rs.getLong("id")),
                rs.getInt("version"),
                new AgencyId(rs.getLong("agency_id")),
                PaperSeries.valueOf(rs.getString("series")),
                rs.getInt("number"),
                rs.getString("written"),
                rs.getObject("dated", LocalDate.class),
                rs.getString("summary"),
                NumberState.valueOf(rs.getString("state")),
                rs.getBoolean("typed"),
                kind == null ? null : new Subject(kind, rs.getString("subject_id"), rs.getString("subject_label")),
                rs.getObject("paper_id", Long.class),
                rs.getObject("taken", LocalDateTime.class),
                rs.getString("taken_by_name"),
                rs.getString("reason"));
    }
}
