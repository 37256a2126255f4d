package coop.portal.inspections;

import coop.portal.inspections.model.AwaitedVisit;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.persistence.AwaitedVisitRows;
import coop.portal.kernel.AgencyId;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which visits of an issued plan are due, for whoever plans the days of people. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(InspectionPermissions.PLAN_READ)
public class AwaitedVisits {

    private static final int MOST = 200;

    private final AwaitedVisitRows rows;

    AwaitedVisits(AwaitedVisitRows rows) {
        this.rows = rows;
    }

    /** What still waits of the year until the end of a month, the earliest first. */
    public List<AwaitedVisit> until(AgencyId agency, YearMonth month) {
        return rows.of(agency, month.getYear(), month.getMonthValue(), MOST);
    }
}
