package coop.portal.dissolution.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.dissolution.DissolutionQueries;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** The cases that the person may see: where each stands, who has it, what is due next and what is late. */
@Route(DissolutionNavigation.CASES)
@Menu(title = "dissolution.menu.cases", order = 400)
@RolesAllowed(DissolutionPermissions.CASE_READ)
class CasesView extends ListPage<CaseRow, CaseFilter> {

    private static final String PAGE = "dissolution.CasesView";

    CasesView(DissolutionQueries queries, PortalClock clock, Can can, ListTools tools) {
        super(PAGE, queries.cases(), CaseRow::id, CasesView::filter, tools);
        LocalDate today = clock.today();
        column(Column.<CaseRow>text("organisation", CaseRow::organisationName).sortable());
        column(Column.<CaseRow, CaseStage>badge("stage", CaseRow::stage, CaseLooks::of).width(15));
        column(Column.<CaseRow>text("route", CaseRow::route).width(11).notOnCard());
        column(Column.<CaseRow>text("dueFor", CaseRow::dueFor).width(12).notOnCard());
        column(Column.<CaseRow>date("due", CaseRow::due).sortable().width(7));
        column(Column.<CaseRow, CaseFlag>badge("flag", row -> CaseFlag.of(row, today), CaseLooks::of).width(8));
        column(Column.<CaseRow>text("holder", CaseRow::holder).width(10).notOnCard());
        column(Column.<CaseRow>text("commune", CaseRow::communeName).width(10));
        column(Column.<CaseRow>text("caseNo", CaseRow::caseNo).width(8).notOnCard());
        column(Column.<CaseRow>date("openedOn", CaseRow::openedOn).hidden());
        column(Column.<CaseRow>text("outcome", CaseRow::outcome).hidden());
        column(Column.<CaseRow>moment("changedAt", CaseRow::changedAt).sortable().hidden());
        filter(Filter.choice("stage", CaseStage.class));
        filter(Filter.choice("route", CaseRoute.class));
        filter(Filter.flag("late"));
        filter(Filter.flag("held"));
        filter(Filter.flag("ended"));
        opens(row -> DissolutionNavigation.toCase(row.id()));
        exportable();
        if (can.perform(DissolutionPermissions.CASE_WRITE)) {
            primary("new", DissolutionNavigation.NEW);
        }
    }

    private static CaseFilter filter(Chosen chosen) {
        return new CaseFilter(
                chosen.search(), chosen.constants("stage", CaseStage.class), chosen.constants("route", CaseRoute.class),
                chosen.flag("late"), chosen.flag("held"), chosen.flag("ended"));
    }
}
