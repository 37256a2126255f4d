package coop.portal.figures.ui;

import coop.portal.access.Actor;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodWork;
import coop.portal.figures.model.ReportState;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what is still to be reported, checked and accepted to the home pages, with the day by which and with reminders. */
@Component
class FigureWork implements WorkItemSource {

    private final PeriodQueries periods;

    FigureWork(PeriodQueries periods) {
        this.periods = periods;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(FigurePermissions.REPORT_READ)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        for (PeriodWork work : periods.waiting()) {
            if (actor.may(FigurePermissions.REPORT_SUBMIT)) {
                add(items, work, work.reminded() == null ? "write" : "reminded", work.toSubmit(),
                        Set.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED),
                        work.period().handInDue());
            }
            if (actor.may(FigurePermissions.REPORT_CHECK)) {
                add(items, work, "check", work.toCheck(), Set.of(ReportState.SUBMITTED), work.period().handInDue());
            }
            if (actor.may(FigurePermissions.REPORT_ACCEPT)) {
                add(items, work, "accept", work.toAccept(), Set.of(ReportState.CHECKED_COMMUNE), work.period().acceptDue());
            }
        }
        return items.stream().limit(limit).toList();
    }

    private static void add(
            List<WorkItem> items, PeriodWork work, String what, int count, Set<ReportState> states, @Nullable LocalDate due) {
        if (count > 0) {
            PeriodKey key = work.period().key();
            items.add(new WorkItem(
                    "figures.work." + what,
                    List.of(),
                    Messages.text("figures.work.title", FigureWords.of(key), count),
                    FiguresNavigation.toReports(key, states.stream().sorted().toList(), Map.of()),
                    work.reminded() == null ? work.period().opened() : work.reminded(),
                    due));
        }
    }
}
