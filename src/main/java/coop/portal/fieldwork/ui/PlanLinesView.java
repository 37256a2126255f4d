package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.Route;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Column;
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
        var today = clock.today();
        column(Column.<PlanLineRow>text("organisation", PlanLineRow::organisationName).sortable());
        column(Column.<PlanLineRow, LineState>badge("state", PlanLineRow::state, LineLooks::of).width(13));
        column(Column.<PlanLineRow>text("month", LineLooks::month).sortable().width(7));
        column(Column.<PlanLineRow>text("agency", PlanLineRow::agencyName).sortable().width(13));
        column(Column.<PlanLineRow>text("commune", PlanLineRow::communeName).width(11).notOnCard());
        column(Column.<PlanLineRow>text("leader", PlanLineRow::leaderName).width(10).notOnCard());
        column(Column.<PlanLineRow>date("due", PlanLineRow::due).sortable().width(7));
        column(Column.<PlanLineRow>number("lateDays", row -> LateDays.of(row, today, days.calendar())).width(8).notOnCard());
        column(Column.<PlanLineRow>text("reason", PlanLineRow::reason).width(14).notOnCard());
        column(Column.<PlanLineRow>date("decided", row -> row.days().decided()).hidden());
        column(Column.<PlanLineRow>date("begun", row -> row.days().begun()).hidden());
        column(Column.<PlanLineRow>date("fieldEnded", row -> row.days().fieldEnded()).hidden());
        column(Column.<PlanLineRow>date("concluded", row -> row.days().concluded()).hidden());
        column(Column.<PlanLineRow>text("code", PlanLineRow::organisationCode).hidden());
        column(Column.<PlanLineRow>text("kind", PlanLineRow::kind).hidden());
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
