package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.SuspensionRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Notices of suspension of organisations in scope; the filter is the day up to which an end is looked at. */
@Repository
public class SuspensionRows extends ScopedRows<SuspensionRow, LocalDate> {

    /** Those that had ended by a day, four times given, without resumption or renewal (NĐ92 47, 62). */
    static final String OVERDUE = "SELECT s.organisation_id FROM organisation_suspension s WHERE s.confirmed_on <= ?"
            + " AND s.ends_on < ? AND (s.resumed_on IS NULL OR s.resumed_on > ?) AND NOT EXISTS (SELECT 1"
            + " FROM organisation_suspension n WHERE n.organisation_id = s.organisation_id AND n.id <> s.id"
            + " AND n.starts_on > s.starts_on AND n.starts_on <= s.ends_on + INTERVAL 1 DAY AND n.received_on <= ?)";

    /** Another notice goes on at the latest on the day after the end. */
    static final String RENEWED = "EXISTS (SELECT 1 FROM organisation_suspension n WHERE n.organisation_id = s.organisation_id"
            + " AND n.id <> s.id AND n.starts_on > s.starts_on AND n.starts_on <= s.ends_on + INTERVAL 1 DAY)";

    SuspensionRows(Door door) {
        super(door, RowsDefinition.<SuspensionRow>from(
                        "organisation_suspension s JOIN organisation o ON o.id = s.organisation_id")
                .id("s.id")
                .scope(OrganisationVersions.SCOPE)
                .select("s.*, o.name, o.legal_status, " + RENEWED + " AS renewed")
                .sortable("to", "s.ends_on")
                .defaultSort(SortBy.asc("to"))
                .row(SuspensionRows::row));
    }

    /** Those that something must be done about: unconfirmed, or near their end or past it without a word. */
    @Override
    protected void narrow(Where where, LocalDate until) {
        where.and("s.resumed_on IS NULL AND (s.confirmed_on IS NULL OR s.ends_on <= ?"
                + " OR o.legal_status = 'ACTIVE') AND NOT " + RENEWED, until);
    }

    public List<SuspensionRow> of(OrganisationId id) {
        return matching(where -> where.and("s.organisation_id = ?", id.value()), 100);
    }

    /** Those of some organisations that are past their end without a word. */
    public List<SuspensionRow> overdue(Collection<OrganisationId> organisations, LocalDate today) {
        return organisations.isEmpty()
                ? List.of()
                : matching(where -> where.in("s.organisation_id", organisations.stream().map(OrganisationId::value).toList())
                        .and("s.ends_on < ? AND s.confirmed_on IS NOT NULL AND s.resumed_on IS NULL AND NOT " + RENEWED, today),
                        organisations.size() * 10);
    }

    /** Confirmed ones whose first day has come without the statuses knowing it yet. */
    public List<SuspensionRow> toBegin(LocalDate today, int limit) {
        return matching(where -> where.and("s.begun_on IS NULL AND s.starts_on <= ? AND s.confirmed_on IS NOT NULL"
                + " AND s.resumed_on IS NULL AND o.legal_status = 'ACTIVE'", today), limit);
    }

    public Optional<SuspensionRow> find(long id) {
        return matching(where -> where.and("s.id = ?", id), 1).stream().findFirst();
    }

    private static SuspensionRow row(ResultSet rs, int number) throws SQLException {
        return new SuspensionRow(
                rs.getLong("id"),
                rs.getInt("version"),
                new OrganisationId(rs.getLong("organisation_id")),
                rs.getString("name"),
                LegalStatus.valueOf(rs.getString("legal_status")),
                rs.getBoolean("forced"),
                rs.getString("notice"),
                rs.getObject("received_on", LocalDate.class),
                rs.getObject("starts_on", LocalDate.class),
                rs.getObject("ends_on", LocalDate.class),
                rs.getBoolean("late_notice"),
                rs.getObject("confirm_due", LocalDate.class),
                rs.getObject("confirmed_on", LocalDate.class),
                rs.getObject("resumed_on", LocalDate.class),
                rs.getBoolean("renewed"));
    }
}
