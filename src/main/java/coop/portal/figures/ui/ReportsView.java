package coop.portal.figures.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.figures.DecidingReports;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportRow;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The reports of all periods, narrowed by period, state, place, field and kind. */
@Route(FiguresNavigation.REPORTS)
@Menu(title = "figures.menu.reports", order = 710)
@RolesAllowed(FigurePermissions.REPORT_READ)
class ReportsView extends ListPage<ReportRow, ReportFilter> {

    ReportsView(
            ReportQueries queries, PeriodQueries periods, DecidingReports deciding, Can can, ListTools tools) {
        super("figures.ReportsView", queries.rows(), ReportRow::id, ReportsView::filter, tools);
        columns();
        filter(Filter.options("periods", () -> periods.all().stream()
                .map(row -> row.period().key())
                .map(key -> new Option(key.text(), FigureWords.of(key)))
                .toList()));
        filter(Filter.choice("states", ReportState.class));
        filter(Filter.options("communes", () -> queries.communes().stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList()));
        filter(Filter.choice("sectors", Sector.class));
        filter(Filter.choice("types", OrganisationType.class));
        filter(Filter.flag("warned"));
        opens(row -> FiguresNavigation.toReport(row.id()));
        if (can.perform(FigurePermissions.REPORT_EXPORT)) {
            exportable();
        }
        if (can.perform(FigurePermissions.REPORT_CHECK)) {
            bulk("check", row -> deciding.check(row.id(), row.version()));
        }
        if (can.perform(FigurePermissions.REPORT_ACCEPT)) {
            bulk("accept", row -> deciding.accept(row.id(), row.version()));
        }
    }

    private void columns() {
        column(Column.<ReportRow>text("organisation", row -> row.reporter().name()).sortable());
        column(Column.<ReportRow>text("period", row -> row.period().text()).width(6).sortable().notOnCard());
        column(Column.<ReportRow, ReportState>badge("state", ReportRow::state, FigureLooks::of).width(10));
        column(Column.<ReportRow>money("revenue", row -> row.dong(FigureField.REVENUE_TOTAL)).sortable().width(12));
        column(Column.<ReportRow>money("profit", row -> row.dong(FigureField.PROFIT)).sortable().width(11)
                .notOnCard().hidden());
        column(Column.<ReportRow>number("members", row -> row.figures().get(FigureField.MEMBERS_OFFICIAL)).sortable());
        column(Column.<ReportRow>number("workers", row -> row.figures().get(FigureField.WORKERS_REGULAR)).sortable()
                .notOnCard());
        column(Column.<ReportRow>money("income", row -> row.dong(FigureField.AVG_INCOME_WORKER)).width(12).notOnCard().hidden());
        column(Column.<ReportRow>text("commune", ReportRow::communeName).width(11));
        column(Column.<ReportRow>text("code", row -> row.reporter().code()).width(8).hidden());
        column(Column.<ReportRow>text("sector", row -> row.reporter().sector()).hidden());
    }

    private static ReportFilter filter(Chosen chosen) {
        return new ReportFilter(
                chosen.search(),
                Set.copyOf(chosen.parsed("periods", PeriodKey::parse)),
                chosen.constants("states", ReportState.class),
                Set.copyOf(chosen.parsed("communes", UnitId::parse)),
                chosen.constants("sectors", Sector.class),
                chosen.constants("types", OrganisationType.class),
                chosen.flag("warned"));
    }
}
