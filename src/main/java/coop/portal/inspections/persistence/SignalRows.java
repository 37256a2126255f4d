package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalId;
import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.model.SignalRow;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** The list of what was heard, by the agency that heard it: a complaint is nobody else's business. */
@Repository
public class SignalRows extends ScopedRows<SignalRow, SignalRows.Query> {

    SignalRows(Door door) {
        super(door, RowsDefinition.<SignalRow>from("inspection_signal s")
                .id("s.id")
                .scope(ScopeColumns.none().agency("s.agency_id"))
                .select("s.*")
                .sortable("heardOn", "s.heard_on")
                .sortable("organisation", "s.organisation_name")
                .defaultSort(SortBy.desc("heardOn"))
                .row(SignalRows::row));
    }

    /** The filter and the agency whose signals are listed; a whole province's view sees no other agency's complaints. */
    public record Query(SignalFilter filter, long agency) {}

    @Override
    protected void narrow(Where where, Query query) {
        SignalFilter filter = query.filter();
        where.and("s.withdrawn = 0").and("s.agency_id = ?", query.agency());
        where.in("s.kind", filter.kinds());
        if (filter.year() != null) {
            where.and("s.year = ?", filter.year());
        }
        where.contains(filter.search(), "s.organisation_name");
    }

    private static SignalRow row(ResultSet rs, int number) throws SQLException {
        return new SignalRow(
                new SignalId(rs.getLong("id")),
                new OrganisationId(rs.getLong("organisation_id")),
                rs.getString("organisation_name"),
                rs.getString("commune_name"),
                SignalKind.valueOf(rs.getString("kind")),
                rs.getObject("heard_on", LocalDate.class),
                Lists.topics(rs.getString("topics")),
                rs.getString("source"),
                rs.getString("reference"),
                rs.getString("note"),
                rs.getString("agency_name"),
                rs.getString("recorded_by_name"));
    }
}
