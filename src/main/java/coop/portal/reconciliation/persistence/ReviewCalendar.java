package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.WorkingCalendar;
import coop.portal.reconciliation.model.DiscrepancyId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The working days of the year, and which notices have not been answered in time. */
@Repository
@Unscoped("the calendar is the same for everybody, and a last day passes whoever looks")
public class ReviewCalendar extends Statements {

    ReviewCalendar(Door door) {
        super(door);
    }

    public WorkingCalendar working() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        jdbc().sql("SELECT day, working FROM reconciliation_calendar_day").query(rs -> {
            (rs.getBoolean("working") ? worked : holidays).add(rs.getObject("day", LocalDate.class));
        });
        return new WorkingCalendar(holidays, worked);
    }

    public List<DiscrepancyId> unanswered(LocalDate today, int limit) {
        return jdbc().sql("SELECT id FROM reconciliation_discrepancy WHERE stage = 'NOTICE_SENT' AND answer_due < ?"
                        + " ORDER BY id LIMIT ?")
                .params(today, limit)
                .query(Long.class)
                .list()
                .stream()
                .map(DiscrepancyId::new)
                .toList();
    }
}
