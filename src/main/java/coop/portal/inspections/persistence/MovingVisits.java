package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Planned visits, their places of the year and what was heard, as they follow an organisation whose record was merged. */
@Repository
@Unscoped("what belongs to a record follows it whichever agency planned or heard it; told are agency and year (domain 4.2)")
public class MovingVisits extends Statements {

    MovingVisits(Door door) {
        super(door);
    }

    /** A planned visit. @param slot of the year, none when it holds no place */
    public record Visit(long item, long plan, int year, String agency, @Nullable Long slot) {}

    public List<Visit> visits(OrganisationId organisation) {
        return jdbc().sql("SELECT i.id, i.plan_id, i.year, p.agency_name, b.slot FROM inspection_plan_item i"
                        + " JOIN inspection_plan p ON p.id = i.plan_id"
                        + " LEFT JOIN inspection_booking b ON b.item_id = i.id"
                        + " WHERE i.organisation_id = ? AND NOT i.removed ORDER BY i.year, i.id")
                .param(organisation.value())
                .query((rs, number) -> new Visit(rs.getLong(1), rs.getLong(2), rs.getInt(3), rs.getString(4),
                        rs.getObject(5, Long.class)))
                .list();
    }

    /** All lines, those that an amendment takes out included. */
    public List<Long> items(OrganisationId organisation) {
        return ids("inspection_plan_item", organisation);
    }

    public List<Long> signals(OrganisationId organisation) {
        return ids("inspection_signal", organisation);
    }

    public List<String> signalWords(OrganisationId organisation) {
        return jdbc().sql("SELECT DISTINCT CONCAT(agency_name, ' ', year) FROM inspection_signal WHERE organisation_id = ?"
                        + " ORDER BY 1")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    private List<Long> ids(String table, OrganisationId organisation) {
        return jdbc().sql("SELECT id FROM " + table + " WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value())
                .query(Long.class)
                .list();
    }

    public void moveItem(long item, OrganisationId to) {
        move("inspection_plan_item", item, to);
        jdbc().sql("UPDATE inspection_booking SET organisation_id = ? WHERE item_id = ?")
                .params(to.value(), item)
                .update();
    }

    /** Gives a visit its own place beside the one of the year, or the place of the year back. */
    public void place(long item, long slot) {
        jdbc().sql("UPDATE inspection_booking SET slot = ? WHERE item_id = ?").params(slot, item).update();
    }

    public void moveSignal(long signal, OrganisationId to) {
        move("inspection_signal", signal, to);
    }

    private void move(String table, long id, OrganisationId to) {
        jdbc().sql("UPDATE " + table + " SET organisation_id = ?, version = version + 1 WHERE id = ?")
                .params(to.value(), id)
                .update();
    }
}
