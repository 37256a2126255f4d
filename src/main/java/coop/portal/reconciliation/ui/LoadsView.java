package coop.portal.reconciliation.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.LoadFilter;
import coop.portal.reconciliation.model.LoadRow;
import coop.portal.reconciliation.model.LoadStage;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** The exports of the national system that were loaded, and how far they agree with the registry. */
@Route(ReconciliationNavigation.LOADS)
@Menu(title = "reconciliation.menu.loads", order = 810)
@RolesAllowed(ReconciliationPermissions.LOAD_READ)
class LoadsView extends ListPage<LoadRow, LoadFilter> {

    LoadsView(ReconciliationQueries queries, Can can, ListTools tools) {
        super("reconciliation.LoadsView", queries.loads(), LoadRow::id,
                chosen -> new LoadFilter(chosen.search(), chosen.constants("stage", LoadStage.class)), tools);
        column(Column.<LoadRow>text("fileName", LoadRow::fileName).sortable());
        column(Column.<LoadRow, LoadStage>badge("stage", LoadRow::stage, ReconciliationLooks::of).width(9));
        column(Column.<LoadRow>moment("created", LoadRow::created).sortable());
        column(Column.<LoadRow>number("rows", load -> load.counts().rows()).width(6));
        column(Column.<LoadRow>number("identical", load -> load.counts().identical()).width(7));
        column(Column.<LoadRow>number("different", load -> load.counts().different()).width(7));
        column(Column.<LoadRow>number("onlyNational", load -> load.counts().onlyNational()).width(8).notOnCard());
        column(Column.<LoadRow>number("onlyPortal", load -> load.counts().onlyPortal()).width(8).notOnCard());
        column(Column.<LoadRow>text("owner", LoadRow::ownerName).width(11).notOnCard());
        filter(Filter.choice("stage", LoadStage.class));
        opens(load -> ReconciliationNavigation.toLoad(load.id()));
        if (can.perform(ReconciliationPermissions.LOAD_RUN)) {
            primary("new", ReconciliationNavigation.NEW_LOAD);
        }
    }
}
