package coop.portal.quality.ui;

import com.vaadin.flow.router.Route;
import coop.portal.kernel.UnitId;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How good the records of one commune are: by rule, and over time. */
@Route(QualityNavigation.PLACE + "/:id/:tab?")
@RolesAllowed(QualityPermissions.FINDING_READ)
class PlaceView extends SheetPage {

    private static final String PAGE = "quality.PlaceView";

    private final transient QualityQueries queries;

    PlaceView(QualityQueries queries) {
        super(PAGE);
        this.queries = queries;
    }

    @Override
    protected void build(String id) {
        UnitId unit = UnitId.parse(id);
        PlaceQuality place = queries.place(unit);
        header(place.name(), null);
        TallyFacts.in(keyFacts().fact("agency", place.agency()), place.tally());
        nextSteps().mainLink(PAGE + ".findings", QualityNavigation.toFindings(unit));
        tab("rules", () -> RuleTable.of(queries.rules(Extent.of(unit)), rule -> QualityNavigation.toFindings(unit, rule)));
        tab("trend", () -> TrendPanel.of(queries.trend(Extent.of(unit), place.tally())));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("quality.menu.places"), QualityNavigation.PLACES));
    }
}
