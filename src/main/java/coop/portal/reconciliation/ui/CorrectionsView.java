package coop.portal.reconciliation.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.CorrectionRow;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** What the national system is or will be asked to correct; as a workbook it is the annex of the letter. */
@Route(ReconciliationNavigation.CORRECTIONS)
@Menu(title = "reconciliation.menu.corrections", order = 225)
@RolesAllowed(ReconciliationPermissions.DISCREPANCY_EXPORT)
class CorrectionsView extends ListPage<CorrectionRow, CorrectionFilter> {

    CorrectionsView(ReconciliationQueries queries, ListTools tools) {
        super("reconciliation.CorrectionsView", queries.corrections(), CorrectionRow::key, CorrectionsView::filter, tools);
        column(Column.<CorrectionRow>text("name", CorrectionRow::name).sortable().width(18));
        column(Column.<CorrectionRow>text("code", CorrectionRow::code).width(8));
        column(Column.<CorrectionRow>text("item", CorrectionsView::item).width(10));
        column(Column.<CorrectionRow>text("national", row -> Words.of(row.national())).width(14));
        column(Column.<CorrectionRow>text("portal", row -> Words.of(row.portal())).width(14));
        column(Column.<CorrectionRow>text("requestNumber", CorrectionRow::requestNumber).width(8));
        column(Column.<CorrectionRow>date("requestedOn", CorrectionRow::requestedOn).sortable().notOnCard());
        column(Column.<CorrectionRow>date("due", CorrectionRow::due));
        column(Column.<CorrectionRow>text("commune", CorrectionRow::communeName).hidden());
        filter(Filter.flag("sent"));
        opens(row -> ReconciliationNavigation.toDiscrepancy(row.discrepancy()));
        exportable();
    }

    private static String item(CorrectionRow row) {
        return row.item() == null ? Messages.label(DiscrepancyKind.ONLY_PORTAL) : Messages.label(row.item());
    }

    private static CorrectionFilter filter(Chosen chosen) {
        return new CorrectionFilter(chosen.search(), chosen.flag("sent") ? Boolean.TRUE : null);
    }
}
