package coop.portal.registry.ui;

import coop.portal.access.Actor;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.SuspensionQueries;
import coop.portal.registry.TermQueries;
import coop.portal.registry.model.EndingTerm;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings notices of suspension that wait for something, and terms of office that end, to the home page. */
@Component
class RegistryWork implements WorkItemSource {

    private final SuspensionQueries suspensions;
    private final TermQueries terms;
    private final PortalClock clock;

    RegistryWork(SuspensionQueries suspensions, TermQueries terms, PortalClock clock) {
        this.suspensions = suspensions;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(RegistryPermissions.LEGAL_STATUS_WRITE) || !actor.may(RegistryPermissions.ORGANISATION_READ)) {
            return List.of();
        }
        return Stream.concat(
                        suspensions.waiting(limit).stream().map(RegistryWork::item),
                        terms.ending(limit).stream().map(this::item))
                .toList();
    }

    private WorkItem item(EndingTerm term) {
        boolean over = term.to().isBefore(clock.today());
        return new WorkItem(
                over ? "registry.work.term.over" : "registry.work.term.ends",
                List.of(term.to()),
                term.name(),
                RegistryNavigation.toOrganisation(term.organisation()) + "/people",
                clock.now(),
                term.to());
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
