package coop.portal.reconciliation.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** What does not agree between the registry and the national system, and how far each of it is. */
@Route(ReconciliationNavigation.DISCREPANCIES)
@Menu(title = "reconciliation.menu.discrepancies", order = 220)
@RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
class DiscrepanciesView extends ListPage<DiscrepancyRow, DiscrepancyFilter> {

    DiscrepanciesView(
            ReconciliationQueries queries, DiscrepancyBulk bulk, CommuneOptions communes, Can can, ListTools tools) {
        super("reconciliation.DiscrepanciesView", queries.discrepancies(), DiscrepancyRow::id, DiscrepanciesView::filter, tools);
        column(Column.<DiscrepancyRow>text("name", DiscrepancyRow::name).sortable().width(17));
        column(Column.<DiscrepancyRow>text("code", DiscrepancyRow::code).width(7));
        column(Column.<DiscrepancyRow, DiscrepancyStage>badge("stage", DiscrepancyRow::stage, ReconciliationLooks::of).width(10));
        column(Column.<DiscrepancyRow>text("items", DiscrepanciesView::says).width(12));
        column(Column.<DiscrepancyRow>text("commune", DiscrepancyRow::communeName).width(8));
        column(Column.<DiscrepancyRow>date("due", DiscrepancyRow::due).sortable());
        column(Column.<DiscrepancyRow>text("kind", DiscrepancyRow::kind).width(12).hidden());
        column(Column.<DiscrepancyRow>text("assignedTo", DiscrepancyRow::assignedTo).width(8).hidden());
        column(Column.<DiscrepancyRow>moment("stageSince", DiscrepancyRow::stageSince).sortable().hidden());
        filter(Filter.choice("stage", DiscrepancyStage.class));
        filter(Filter.choice("kinds", DiscrepancyKind.class));
        filter(Filter.choice("items", PublicItem.class));
        filter(Filter.options("places", communes::all));
        filter(Filter.flag("assigned"));
        filter(Filter.flag("overdue"));
        filter(Filter.flag("proposed"));
        opens(row -> ReconciliationNavigation.toDiscrepancy(row.id()));
        if (can.perform(ReconciliationPermissions.DISCREPANCY_ASSIGN)) {
            bulk("assign", bulk::assign);
        }
        if (can.perform(ReconciliationPermissions.DISCREPANCY_DECIDE)) {
            bulk("close", bulk::close);
        }
        if (can.perform(ReconciliationPermissions.DISCREPANCY_EXPORT)) {
            exportable();
        }
    }

    /** The items, or that one side has no such organisation. */
    private static String says(DiscrepancyRow row) {
        return row.items().isEmpty() ? Messages.label(row.kind()) : Words.of(row.items());
    }

    private static DiscrepancyFilter filter(Chosen chosen) {
        return new DiscrepancyFilter(
                chosen.search(),
                chosen.constants("stage", DiscrepancyStage.class),
                chosen.constants("kinds", DiscrepancyKind.class),
                chosen.constants("items", PublicItem.class),
                Set.copyOf(chosen.parsed("places", UnitId::parse)),
                chosen.flag("assigned"),
                chosen.flag("overdue"),
                chosen.flag("proposed"),
                chosen.parsed("load", LoadId::parse).stream().findFirst().orElse(null),
                null);
    }
}
