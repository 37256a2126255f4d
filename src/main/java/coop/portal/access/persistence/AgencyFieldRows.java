package coop.portal.access.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Which agencies have people for which fields. */
@Repository
@Unscoped("which agency is in charge of which field is known to everybody; no person is told")
public class AgencyFieldRows extends Statements {

    /** An agency with people for a field. */
    public record AgencyField(AgencyId agency, String sector) {}

    AgencyFieldRows(Door door) {
        super(door);
    }

    public List<AgencyField> on(LocalDate day) {
        return jdbc().sql("SELECT DISTINCT a.agency_id, s.sector FROM user_assignment a"
                        + " JOIN user_assignment_sector s ON s.assignment_id = a.id"
                        + " WHERE a.withdrawn IS NULL AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?)"
                        + " ORDER BY a.agency_id, s.sector")
                .params(day, day)
                .query((rs, number) -> new AgencyField(new AgencyId(rs.getLong("agency_id")), rs.getString("sector")))
                .list();
    }
}
