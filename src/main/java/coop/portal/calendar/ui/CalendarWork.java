package coop.portal.calendar.ui;

import coop.portal.access.Actor;
import coop.portal.calendar.CalendarQueries;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYearRow;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Window;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds an administrator of a year that nobody has confirmed: the present one, and towards its end the next. */
@Component
class CalendarWork implements WorkItemSource {

    private static final int YEARS = 50;

    private final CalendarQueries queries;
    private final PortalClock clock;

    CalendarWork(CalendarQueries queries, PortalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(CalendarPermissions.YEAR_WRITE)) {
            return List.of();
        }
        LocalDate today = clock.today();
        int last = today.getMonthValue() >= Month.NOVEMBER.getValue() ? today.getYear() + 1 : today.getYear();
        return queries.years().page("", Window.first(YEARS)).stream()
                .filter(row -> row.year().year() >= today.getYear() && row.year().year() <= last && !row.year().whole())
                .map(row -> item(row, today))
                .limit(limit)
                .toList();
    }

    private static WorkItem item(CalendarYearRow row, LocalDate today) {
        int year = row.year().year();
        return new WorkItem("calendar.work.confirm", List.of(), Messages.text("calendar.CalendarYearView.title", Integer.toString(year)),
                CalendarNavigation.year(year), LocalDate.of(Math.min(year, today.getYear()), 1, 1).atStartOfDay(), null);
    }
}
