package coop.portal.reconciliation.ui;

import coop.portal.access.Actor;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the discrepancies that wait for somebody to the home page. */
@Component
class ReconciliationWork implements WorkItemSource {

    private final ReconciliationQueries queries;

    ReconciliationWork(ReconciliationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(ReconciliationPermissions.DISCREPANCY_READ)) {
            return List.of();
        }
        return queries.waiting(limit).stream().map(ReconciliationWork::item).toList();
    }

    private static WorkItem item(DiscrepancyRow row) {
        return new WorkItem(
                "reconciliation.work." + (row.dismissalProposed() ? "proposed" : row.stage().name()),
                List.of(),
                row.name(),
                ReconciliationNavigation.toDiscrepancy(row.id()),
                row.stageSince(),
                row.due());
    }
}
