package coop.portal.access.persistence;

import coop.portal.access.model.Colleague;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Who works at an agency on a day, with each role that they have there, read at once. */
@Repository
@Unscoped("the people of one agency, which the caller has seen to be that of the person")
public class StaffRows extends Statements {

    StaffRows(Door door) {
        super(door);
    }

    public List<Colleague> of(AgencyId agency, LocalDate day) {
        return jdbc().sql("SELECT a.id, a.display_name, s.job_role FROM user_assignment s JOIN user_account a ON a.id = s.user_id"
                        + " WHERE s.agency_id = ? AND a.state = 'ACTIVE' AND s.withdrawn IS NULL AND s.valid_from <= ?"
                        + " AND (s.valid_to IS NULL OR s.valid_to >= ?) ORDER BY s.id")
                .params(agency.value(), day, day)
                .query((rs, number) -> new Colleague(
                        new UserId(rs.getLong("id")), rs.getString("display_name"), JobRole.valueOf(rs.getString("job_role"))))
                .list();
    }
}
