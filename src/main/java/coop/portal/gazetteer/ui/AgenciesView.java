package coop.portal.gazetteer.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.gazetteer.AgencyQueries;
import coop.portal.gazetteer.model.AgencyFilter;
import coop.portal.gazetteer.model.AgencyRow;
import coop.portal.gazetteer.model.Generation;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** The authorities and bodies of today and before, with the days on which they exist and who took over. */
@Route(GazetteerNavigation.AGENCIES)
@Menu(title = "gazetteer.menu.agencies", order = 920)
@RolesAllowed(TerritoryPermissions.UNIT_READ)
class AgenciesView extends ListPage<AgencyRow, AgencyFilter> {

    private static final String PAGE = "gazetteer.AgenciesView";

    AgenciesView(AgencyQueries queries, ListTools tools) {
        super(PAGE, queries.agencies(), AgencyRow::id, AgenciesView::filter, tools);
        column(Column.<AgencyRow>text("name", AgencyRow::name).width(18));
        column(Column.<AgencyRow>text("kind", AgencyRow::kind).width(15).sortable());
        column(Column.<AgencyRow>text("code", AgencyRow::code).width(18).sortable().hidden());
        column(Column.date("validFrom", AgencyRow::validFrom).sortable());
        column(Column.date("validTo", AgencyRow::validTo).sortable());
        column(Column.<AgencyRow>text("successor", AgencyRow::successor).width(12));
        filter(Filter.choice("kind", AgencyKind.class));
        filter(Filter.choice("generation", Generation.class));
        exportable();
    }

    private static AgencyFilter filter(Chosen chosen) {
        return new AgencyFilter(
                chosen.search(),
                chosen.constants("kind", AgencyKind.class),
                chosen.constants("generation", Generation.class));
    }
}
