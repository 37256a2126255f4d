package coop.portal.fieldwork.ui;

import coop.portal.access.Actor;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.MovedDay;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the members of a team on the home page that its day was moved, until they have read it. */
@Component
class MovedWork implements WorkItemSource {

    private final FieldworkQueries queries;

    MovedWork(FieldworkQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        return actor.may(FieldworkPermissions.FIELDWORK_CONDUCT) && actor.may(FieldworkPermissions.FIELDWORK_READ)
                ? queries.moved(limit).stream().map(MovedWork::item).toList()
                : List.of();
    }

    private static WorkItem item(MovedDay moved) {
        return new WorkItem(
                "fieldwork.work.moved", List.of(moved.to(), moved.byName()), moved.organisationName(),
                FieldworkNavigation.toFieldwork(moved.fieldwork()), moved.at(), moved.to());
    }
}
