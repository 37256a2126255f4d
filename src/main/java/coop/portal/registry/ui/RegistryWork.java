package coop.portal.registry.ui;

import coop.portal.access.Actor;
import coop.portal.registry.SuspensionQueries;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings notices of suspension that wait for a confirmation, a beginning or an end to the home page. */
@Component
class RegistryWork implements WorkItemSource {

    private final SuspensionQueries suspensions;

    RegistryWork(SuspensionQueries suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(RegistryPermissions.LEGAL_STATUS_WRITE) || !actor.may(RegistryPermissions.ORGANISATION_READ)) {
            return List.of();
        }
        return suspensions.waiting(limit).stream().map(RegistryWork::item).toList();
    }

    private static WorkItem item(SuspensionSheet sheet) {
        return new WorkItem(
                "registry.work.suspension." + key(sheet),
                List.of(sheet.row().to()),
                sheet.row().name(),
                RegistryNavigation.toOrganisation(sheet.row().organisation()),
                sheet.row().received().atStartOfDay(),
                sheet.due());
    }

    private static String key(SuspensionSheet sheet) {
        if (sheet.state() == SuspensionState.NOTICED) {
            return "confirm";
        }
        if (sheet.state() == SuspensionState.OVERDUE) {
            return "overdue";
        }
        if (sheet.toBegin()) {
            return "begin";
        }
        return sheet.lastAlert() ? "ends-now" : "ends";
    }
}
