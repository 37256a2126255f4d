package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.reconciliation.model.DiscrepancyId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Which notices have not been answered in time. */
@Repository
@Unscoped("a last day passes whoever looks")
public class UnansweredNotices extends Statements {

    UnansweredNotices(Door door) {
        super(door);
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
