package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.rules.OverlapPolicy.Booking;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/**
 * The visits of a year that count for the once-a-year limit. The database has one place per organisation and year, which the
 * first agency takes; only a visit that was let stand goes beside it.
 */
@Repository
@Unscoped("the once-a-year rule looks at all agencies; who, when and what kind is all that is told of others (domain 4.2)")
public class Bookings extends Statements {

    private static final int CHUNK = 500;

    Bookings(Door door) {
        super(door);
    }

    /** A visit that stands, of which line it is, and whether it is the one of the year. */
    public record Held(ItemId item, OrganisationId organisation, boolean first, Booking booking) {}

    /** Takes the place of the year. @return whether it was free */
    public boolean takeFirst(PlanItem item, String agencyName) {
        return insert(item, agencyName, 0);
    }

    /** Stands beside the visit of the year. */
    public void standBeside(PlanItem item, String agencyName) {
        insert(item, agencyName, item.id().value());
    }

    public void release(Collection<ItemId> items) {
        batch("DELETE FROM inspection_booking WHERE item_id = ?",
                items.stream().map(item -> new Object[] {item.value()}).toList());
    }

    /** What may be known of a visit has changed. */
    public void tell(PlanItem item) {
        jdbc().sql("UPDATE inspection_booking SET kind = ?, month = ?, topics = ? WHERE item_id = ?")
                .params(item.draft().kind().name(), month(item), Lists.names(item.draft().topics()), item.id().value())
                .update();
    }

    /** All visits that stand in a year for the organisations, as they are committed now. */
    public List<Held> of(int year, Collection<OrganisationId> organisations, boolean latest) {
        List<Long> ids = organisations.stream().map(OrganisationId::value).distinct().sorted().toList();
        List<Held> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(jdbc().sql("SELECT * FROM inspection_booking WHERE year = :year AND organisation_id IN (:ids)"
                            + " ORDER BY organisation_id, slot" + (latest ? " LOCK IN SHARE MODE" : ""))
                    .param("year", year)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .query(Bookings::held)
                    .list());
        }
        return found;
    }

    /** A visit that is planned and was not made or given up yet, as far as everybody may know of it. */
    public record Waiting(OrganisationId organisation, int year, String agencyName) {}

    /** The visits of any year that still wait for the organisations. */
    public List<Waiting> waiting(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT b.organisation_id, b.year, b.agency_name FROM inspection_booking b"
                                + " JOIN inspection_plan_item i ON i.id = b.item_id AND i.outcome = 'PLANNED'"
                                + " WHERE b.organisation_id IN (:ids) ORDER BY b.year")
                        .param("ids", organisations.stream().map(OrganisationId::value).toList())
                        .query((rs, number) -> new Waiting(
                                new OrganisationId(rs.getLong("organisation_id")), rs.getInt("year"), rs.getString("agency_name")))
                        .list();
    }

    private boolean insert(PlanItem item, String agencyName, long slot) {
        try {
            jdbc().sql("INSERT INTO inspection_booking (item_id, organisation_id, year, slot, agency_id, agency_name, kind,"
                            + " month, topics) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(item.id().value(), item.organisation().value(), item.year(), slot, item.agency().value(),
                            agencyName, item.draft().kind().name(), month(item), Lists.names(item.draft().topics()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static int month(PlanItem item) {
        Integer month = item.draft().month();
        return month == null ? 0 : month;
    }

    private static Held held(ResultSet rs, int number) throws SQLException {
        return new Held(
                new ItemId(rs.getLong("item_id")),
                new OrganisationId(rs.getLong("organisation_id")),
                rs.getLong("slot") == 0,
                new Booking(
                        new AgencyId(rs.getLong("agency_id")),
                        rs.getString("agency_name"),
                        InspectionKind.valueOf(rs.getString("kind")),
                        rs.getInt("month"),
                        Lists.topics(rs.getString("topics")),
                        false));
    }
}
