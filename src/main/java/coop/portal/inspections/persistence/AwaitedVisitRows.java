package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.AwaitedVisit;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.AgencyId;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The lines of an agency's issued plan that still wait, month by month. */
@Repository
@Unscoped("an issued plan is for everybody")
public class AwaitedVisitRows extends Statements {

    AwaitedVisitRows(Door door) {
        super(door);
    }

    /** Those that count as a visit, until a month of the year and the earliest first. */
    public List<AwaitedVisit> of(AgencyId agency, int year, int untilMonth, int limit) {
        return jdbc().sql("SELECT i.id, i.organisation_name, i.kind, i.month FROM inspection_plan_item i"
                        + " JOIN inspection_plan p ON p.id = i.plan_id AND p.stage = 'ISSUED'"
                        + " WHERE i.agency_id = ? AND i.year = ? AND i.outcome = 'PLANNED' AND i.month <= ? AND NOT i.removed"
                        + " AND i.kind <> 'GUIDANCE_VISIT' ORDER BY i.month, i.id LIMIT ?")
                .params(agency.value(), year, untilMonth, limit)
                .query((rs, number) -> new AwaitedVisit(
                        new ItemId(rs.getLong("id")),
                        rs.getString("organisation_name"),
                        InspectionKind.valueOf(rs.getString("kind")),
                        year,
                        rs.getInt("month")))
                .list();
    }
}
