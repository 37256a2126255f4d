package coop.portal.checklists.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.TemplateId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Checklists, found only by the agency whose check it is: until the result is out nobody else reads them (LTT 6.4). */
@Repository
public class Checklists extends ScopedRows<Checklist, ChecklistId> {

    Checklists(Door door) {
        super(door, RowsDefinition.<Checklist>from("checklist c")
                .id("c.id")
                .scope(ScopeColumns.none().agency("c.agency_id"))
                .select("c.*")
                .row((rs, number) -> map(rs)));
    }

    @Override
    protected void narrow(Where where, ChecklistId id) {
        where.and("c.id = ?", id.value());
    }

    public Optional<Checklist> find(ChecklistId id) {
        return matching(where -> narrow(where, id), 1).stream().findFirst();
    }

    static Checklist map(ResultSet rs) throws SQLException {
        long organisation = rs.getLong("organisation_id");
        return new Checklist(
                new ChecklistId(rs.getLong("id")), organisation == 0 ? null : new OrganisationId(organisation),
                rs.getString("name"), new AgencyId(rs.getLong("agency_id")), rs.getString("subject"),
                rs.getObject("checked_on", LocalDate.class), new TemplateId(rs.getLong("template_id")),
                ChecklistState.valueOf(rs.getString("state")), rs.getInt("version"));
    }
}
