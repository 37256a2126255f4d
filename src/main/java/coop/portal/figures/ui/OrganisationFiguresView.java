package coop.portal.figures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The figures of one organisation through the periods, side by side. */
@Route(FiguresNavigation.ORGANISATION + "/:id")
@StyleSheet("styles/figures.css")
@RolesAllowed(FigurePermissions.REPORT_READ)
class OrganisationFiguresView extends SheetPage {

    private static final String PAGE = "figures.OrganisationFiguresView";

    private final ReportQueries queries;
    private final OrganisationQueries organisations;

    OrganisationFiguresView(ReportQueries queries, OrganisationQueries organisations) {
        super(PAGE);
        this.queries = queries;
        this.organisations = organisations;
    }

    @Override
    protected void build(String id) {
        OrganisationRef organisation = organisations.ref(OrganisationId.parse(id))
                .orElseThrow(() -> new NotFoundException("organisation " + id));
        header(organisation.name(), organisation.code());
        keyFacts().fact("type", organisation.type()).fact("commune", organisation.communeName());
        List<StoredReport> reports = queries.of(organisation.id());
        if (reports.isEmpty()) {
            content(new Empty(Messages.text(PAGE + ".empty")));
            return;
        }
        PlainFigures table =
                new PlainFigures(PAGE, "period", "revenue", "profit", "members", "workers", "income", "state");
        for (StoredReport report : reports) {
            table.row(
                    new Anchor(FiguresNavigation.toReport(report.id()), FigureWords.of(report.period())),
                    value(report, FigureField.REVENUE_TOTAL),
                    value(report, FigureField.PROFIT),
                    value(report, FigureField.MEMBERS_OFFICIAL),
                    value(report, FigureField.WORKERS_REGULAR),
                    value(report, FigureField.AVG_INCOME_WORKER),
                    Messages.label(report.state()));
        }
        content(table);
    }

    private static String value(StoredReport report, FigureField field) {
        return FigureWords.value(field, report.figures().get(field));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("figures.menu.reports"), FiguresNavigation.REPORTS));
    }
}
