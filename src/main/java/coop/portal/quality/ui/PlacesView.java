package coop.portal.quality.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.PlaceFilter;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.Formats;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** Who has how much to set right: the communes and the committees that keep their records, those with most errors first. */
@Route(QualityNavigation.PLACES)
@Menu(title = "quality.menu.places", order = 255)
@RolesAllowed(QualityPermissions.FINDING_READ)
class PlacesView extends ListPage<PlaceQuality, PlaceFilter> {

    private static final String PAGE = "quality.PlacesView";

    PlacesView(QualityQueries queries, Can can, ListTools tools) {
        super(PAGE, queries.places(), PlaceQuality::unit,
                chosen -> new PlaceFilter(chosen.search(), chosen.flag("flawed")), tools);
        column(Column.<PlaceQuality>text("name", PlaceQuality::name).width(16));
        column(Column.<PlaceQuality>text("agency", PlaceQuality::agency).width(13).notOnCard());
        column(Column.<PlaceQuality>number("organisations", place -> place.tally().organisations()).sortable().width(6));
        column(Column.<PlaceQuality>number("errors", place -> place.tally().errors()).sortable().width(5));
        column(Column.<PlaceQuality>number("warnings", place -> place.tally().warnings()).sortable().width(8));
        column(Column.<PlaceQuality>number("infos", place -> place.tally().infos()).hidden());
        column(Column.<PlaceQuality>text("clean", place -> Formats.percent(place.tally().cleanShare())).sortable().width(9));
        filter(Filter.flag("flawed"));
        opens(place -> QualityNavigation.toPlace(place.unit()));
        if (can.perform(RegistryPermissions.ORGANISATION_EXPORT)) {
            exportable();
        }
    }
}
