package coop.portal.inspections.ui;

import coop.portal.access.Actor;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.WaitingPlan;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the plans that wait for somebody to the home page. */
@Component
class InspectionWork implements WorkItemSource {

    private final InspectionQueries queries;

    InspectionWork(InspectionQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(InspectionPermissions.PLAN_READ)) {
            return List.of();
        }
        return queries.waiting(limit).stream().map(InspectionWork::item).toList();
    }

    private static WorkItem item(WaitingPlan waiting) {
        return new WorkItem(
                "inspections.work." + key(waiting.next()),
                List.of(),
                PlanWords.title(waiting.plan().kind(), waiting.plan().year()) + " – " + waiting.plan().agencyName(),
                InspectionsNavigation.toPlan(waiting.plan().id()),
                waiting.plan().changedAt(),
                waiting.due());
    }

    private static String key(PlanAction next) {
        return switch (next) {
            case SUBMIT -> "returned";
            case APPROVE -> "approve";
            case SEND_TO_REVIEW -> "send";
            case AUTHORISE -> "authorise";
            case ISSUE -> "issue";
            default -> "review";
        };
    }
}
