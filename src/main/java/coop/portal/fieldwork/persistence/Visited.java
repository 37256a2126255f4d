package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.VisitBeside;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Fieldwork as the once-a-year rule and the merging of records see it: whatever agency holds it. */
@Repository
@Unscoped("the once-a-year rule looks at all agencies, and what belongs to a record follows it; told are agency, year and kind")
public class Visited extends Statements {

    Visited(Door door) {
        super(door);
    }

    public boolean any() {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM fieldwork)").query(Boolean.class).single();
    }

    /** The fieldwork without plan that stands in a year: what comes of a line has its place there already. */
    public List<VisitBeside> beside(int year, Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT id, organisation_id, agency_id, agency_name, kind, month, topics FROM fieldwork"
                                + " WHERE item_id IS NULL AND year = :year AND organisation_id IN (:ids)"
                                + " AND stage NOT IN ('STOPPED', 'CANCELLED') ORDER BY id")
                        .param("year", year)
                        .param("ids", organisations.stream().map(OrganisationId::value).toList())
                        .query((rs, number) -> new VisitBeside(
                                rs.getLong("id"),
                                new OrganisationId(rs.getLong("organisation_id")),
                                new AgencyId(rs.getLong("agency_id")),
                                rs.getString("agency_name"),
                                InspectionKind.valueOf(rs.getString("kind")),
                                rs.getInt("month"),
                                Lists.topics(rs.getString("topics"))))
                        .list();
    }

    /** Who else visits the organisation on some days. */
    public List<CalendarVisit.Other> on(OrganisationId organisation, FieldworkId but, OnSite days) {
        return jdbc().sql("SELECT * FROM (SELECT f.id, f.agency_name, " + Days.from("f") + " AS from_day, " + Days.to("f") + " AS to_day"
                        + " FROM fieldwork f LEFT JOIN fieldwork_term s ON s.fieldwork_id = f.id AND s.kind = 'ON_SITE'"
                        + " WHERE f.organisation_id = :organisation AND f.id <> :but AND " + Days.taken("f") + ") w"
                        + " WHERE from_day <= :to AND to_day >= :from ORDER BY from_day, id")
                .param("organisation", organisation.value())
                .param("but", but.value())
                .param("from", days.from())
                .param("to", days.to())
                .query((rs, number) -> new CalendarVisit.Other(
                        rs.getString("agency_name"),
                        new OnSite(rs.getObject("from_day", LocalDate.class), rs.getObject("to_day", LocalDate.class))))
                .list();
    }

    public List<String> words(OrganisationId organisation) {
        return jdbc().sql("SELECT CONCAT(agency_name, ' ', year) FROM fieldwork WHERE organisation_id = ? ORDER BY year, id")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    public List<Long> ids(OrganisationId organisation) {
        return jdbc().sql("SELECT id FROM fieldwork WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value())
                .query(Long.class)
                .list();
    }

    public void move(long id, OrganisationId to) {
        jdbc().sql("UPDATE fieldwork SET organisation_id = ?, version = version + 1 WHERE id = ?").params(to.value(), id).update();
    }
}
