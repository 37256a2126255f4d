package coop.portal.fieldwork.ui;

import coop.portal.access.Actor;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.WaitingFieldwork;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the fieldwork that waits for somebody to the home page. */
@Component
class FieldworkWork implements WorkItemSource {

    private final FieldworkQueries queries;

    FieldworkWork(FieldworkQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        return actor.may(FieldworkPermissions.FIELDWORK_READ)
                ? queries.waiting(limit).stream().map(FieldworkWork::item).toList()
                : List.of();
    }

    private static WorkItem item(WaitingFieldwork waiting) {
        FieldworkRow row = waiting.row();
        return new WorkItem(
                "fieldwork.work", List.of(waiting.next()), row.organisationName(), FieldworkNavigation.toFieldwork(row.id()),
                row.changedAt(), row.due());
    }
}
