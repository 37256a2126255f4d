package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.Route;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The lines of the issued plans of a year with where each stands: what the numbers of the progress count. */
@Route(FieldworkNavigation.PLAN_LINES)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class PlanLinesView extends ListPage<PlanLineRow, PlanLineFilter> {

    PlanLinesView(FollowingPlans plans, LineFilters filters, PortalClock clock, WorkingDays days, ListTools tools) {
        super("fieldwork.PlanLinesView", plans.lines(), PlanLineRow::id, filters::read, tools);
        LineColumns.all(clock.today(), days.calendar()).forEach(this::column);
        filters.all().forEach(this::filter);
        filter(Filter.flag("late"));
        opens(LineLooks::path);
        exportable();
    }

    @Override
    public List<Crumb> above() {
        return List.of(ProgressView.crumb());
    }
}
