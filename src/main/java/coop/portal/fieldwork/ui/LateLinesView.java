package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What is late of the plans of a year: at which step, since when and why then, and who holds it. */
@Route(FieldworkNavigation.LATE_LINES)
@Menu(title = "fieldwork.menu.late", order = 303)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class LateLinesView extends ListPage<PlanLineRow, PlanLineFilter> {

    LateLinesView(FollowingPlans plans, LineFilters filters, PortalClock clock, WorkingDays days, ListTools tools) {
        super("fieldwork.LateLinesView", plans.lines(), PlanLineRow::id, chosen -> filters.read(chosen).lateOnly(), tools);
        var today = clock.today();
        column(Column.<PlanLineRow>text("organisation", PlanLineRow::organisationName).sortable());
        column(Column.<PlanLineRow>text("agency", PlanLineRow::agencyName).sortable().width(12));
        column(Column.<PlanLineRow>text("waitsFor", LineLooks::waitsFor).width(11));
        column(Column.<PlanLineRow>date("due", PlanLineRow::due).sortable().width(7));
        column(Column.<PlanLineRow>number("lateDays", row -> LateDays.of(row, today, days.calendar())).width(11));
        column(Column.<PlanLineRow>text("leader", PlanLineRow::leaderName).width(10));
        column(Column.<PlanLineRow>text("why", LineLooks::why).width(17).notOnCard());
        column(Column.<PlanLineRow, LineState>badge("state", PlanLineRow::state, LineLooks::of).width(13).notOnCard());
        column(Column.<PlanLineRow>text("month", LineLooks::month).sortable().width(7).hidden());
        column(Column.<PlanLineRow>text("commune", PlanLineRow::communeName).hidden());
        column(Column.<PlanLineRow>text("kind", PlanLineRow::kind).hidden());
        filters.all().forEach(this::filter);
        opens(LineLooks::path);
        exportable();
    }

    @Override
    public List<Crumb> above() {
        return List.of(ProgressView.crumb());
    }
}
