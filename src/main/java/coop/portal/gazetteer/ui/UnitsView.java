package coop.portal.gazetteer.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.gazetteer.UnitQueries;
import coop.portal.gazetteer.model.Generation;
import coop.portal.gazetteer.model.UnitFilter;
import coop.portal.gazetteer.model.UnitRow;
import coop.portal.gazetteer.model.UnitTier;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The administrative units of today and before, with what they came from and what they are part of now. */
@Route(GazetteerNavigation.UNITS)
@Menu(title = "gazetteer.menu.units", order = 910)
@RolesAllowed(TerritoryPermissions.UNIT_READ)
class UnitsView extends ListPage<UnitRow, UnitFilter> {

    private static final String PAGE = "gazetteer.UnitsView";

    UnitsView(UnitQueries queries, Can can, ListTools tools) {
        super(PAGE, queries.units(), row -> row.id(), UnitsView::filter, tools);
        column(Column.<UnitRow>text("name", UnitRow::name));
        column(Column.<UnitRow>text("code", UnitRow::code).width(5).sortable());
        column(Column.<UnitRow, Generation>badge("generation", GenerationLook::of, GenerationLook::of).width(10));
        column(Column.<UnitRow>text("district", UnitRow::district).width(11));
        column(Column.<UnitRow>text("partOf", UnitsView::partOf).width(11));
        column(Column.<UnitRow>text("from", row -> String.join(", ", row.cameFrom())).width(11).notOnCard());
        column(Column.date("validFrom", UnitRow::validFrom).hidden());
        column(Column.date("validTo", UnitRow::validTo).sortable().hidden());
        filter(Filter.choice("tier", UnitTier.class));
        filter(Filter.choice("generation", Generation.class));
        filter(Filter.options("district", () -> queries.districts().stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList()));
        filter(Filter.flag("unsettled"));
        opens(row -> GazetteerNavigation.unit(row.id()));
        exportable();
        if (can.perform(TerritoryPermissions.UNIT_WRITE)) {
            primary("load", GazetteerNavigation.LOAD);
        }
    }

    private static UnitFilter filter(Chosen chosen) {
        return new UnitFilter(
                chosen.search(),
                chosen.constants("tier", UnitTier.class),
                chosen.constants("generation", Generation.class),
                Set.copyOf(chosen.parsed("district", UnitId::parse)),
                chosen.flag("unsettled"));
    }

    private static String partOf(UnitRow row) {
        return row.unsettled() ? Messages.text("gazetteer.unsettled") : String.join(", ", row.partOf());
    }
}
