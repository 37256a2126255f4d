package coop.portal.inspections.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;

/** The annual plans: the own agency's at every stage, and those others have issued. */
@Route(InspectionsNavigation.PLANS)
@Menu(title = "inspections.menu.plans", order = 300)
@RolesAllowed(InspectionPermissions.PLAN_READ)
class PlansView extends ListPage<PlanRow, PlanFilter> {

    private static final String PAGE = "inspections.PlansView";

    private final PlanningInspections planning;
    private final PortalClock clock;

    PlansView(InspectionQueries queries, PlanningInspections planning, PortalClock clock, Can can, ListTools tools) {
        super(PAGE, queries.plans(), PlanRow::id, PlansView::filter, tools);
        this.planning = planning;
        this.clock = clock;
        column(Column.<PlanRow>text("plan", row -> PlanWords.title(row.kind(), row.year())));
        column(Column.<PlanRow>text("agency", PlanRow::agencyName).sortable().width(18));
        column(Column.<PlanRow>text("year", row -> Integer.toString(row.year())).sortable().width(6).notOnCard());
        column(Column.<PlanRow, PlanStage>badge("stage", PlanRow::stage, PlanLooks::of).width(14));
        column(Column.<PlanRow>number("items", PlanRow::items).width(9));
        column(Column.<PlanRow>number("versionNo", PlanRow::versionNo).width(9).notOnCard());
        column(Column.<PlanRow>text("decision", PlanRow::decisionNumber).width(10).notOnCard());
        column(Column.<PlanRow>text("drafter", PlanRow::drafterName).hidden());
        column(Column.<PlanRow>moment("changedAt", PlanRow::changedAt).sortable().notOnCard());
        filter(Filter.options("year", this::years));
        filter(Filter.choice("stage", PlanStage.class));
        filter(Filter.options("agency", () -> queries.agencies().stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList()));
        opens(row -> InspectionsNavigation.toPlan(row.id()));
        if (can.perform(InspectionPermissions.PLAN_WRITE)) {
            action("new", this::ask);
        }
    }

    private void ask() {
        int next = clock.today().getYear() + 1;
        NewPlanDialog.ask(next, year -> UI.getCurrent().navigate(InspectionsNavigation.toPlan(planning.open(year))));
    }

    private List<Option> years() {
        int next = clock.today().getYear() + 1;
        return IntStream.rangeClosed(0, 4)
                .mapToObj(back -> Integer.toString(next + 1 - back))
                .map(year -> new Option(year, year))
                .toList();
    }

    private static PlanFilter filter(Chosen chosen) {
        Integer year = chosen.text("year").filter(text -> text.matches("\\d{4}")).map(Integer::valueOf).orElse(null);
        AgencyId agency = chosen.parsed("agency", AgencyId::parse).stream().findFirst().orElse(null);
        return new PlanFilter(chosen.search(), year, chosen.constants("stage", PlanStage.class), agency);
    }
}
