package coop.portal.inspections.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.inspections.RecordingSignals;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.model.SignalRow;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** What the own agency has heard of organisations. */
@Route(InspectionsNavigation.SIGNALS)
@Menu(title = "inspections.menu.signals", order = 310)
@RolesAllowed(InspectionPermissions.SIGNAL_READ)
class SignalsView extends ListPage<SignalRow, SignalFilter> {

    SignalsView(RecordingSignals signals, Can can, ListTools tools) {
        super("inspections.SignalsView", signals.list(), SignalRow::id, SignalsView::filter, tools);
        column(Column.<SignalRow>text("organisation", SignalRow::organisationName).sortable());
        column(Column.<SignalRow>text("kind", SignalRow::kind).width(13));
        column(Column.<SignalRow>date("heardOn", SignalRow::heardOn).sortable());
        column(Column.<SignalRow>text("source", SignalRow::source).width(14));
        column(Column.<SignalRow>text("reference", SignalRow::reference).width(11).notOnCard());
        column(Column.<SignalRow>text("commune", SignalRow::communeName).width(12));
        column(Column.<SignalRow>text("note", SignalRow::note).width(14).notOnCard());
        column(Column.<SignalRow>text("recordedBy", SignalRow::recordedBy).hidden());
        filter(Filter.choice("kinds", SignalKind.class));
        opens(row -> RegistryNavigation.toOrganisation(row.organisation()));
        if (can.perform(InspectionPermissions.SIGNAL_WRITE)) {
            primary("new", InspectionsNavigation.NEW_SIGNAL);
            bulk("withdraw", row -> signals.withdraw(row.id(), coop.portal.uikit.Messages.text(
                    "inspections.SignalsView.withdrawn-from-list")));
        }
    }

    private static SignalFilter filter(Chosen chosen) {
        return new SignalFilter(chosen.search(), chosen.constants("kinds", SignalKind.class), null);
    }
}
