package coop.portal.quality.ui;

import com.vaadin.flow.router.Route;
import coop.portal.kernel.UnitId;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityTally;
import coop.portal.uikit.Formats;
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
        QualityTally tally = place.tally();
        header(place.name(), null);
        keyFacts()
                .fact("agency", place.agency())
                .fact("organisations", Formats.number(tally.organisations()))
                .fact("clean", Formats.number(tally.clean()) + " (" + Formats.percent(tally.cleanShare()) + ")")
                .fact("errors", Formats.number(tally.errors()))
                .fact("warnings", Formats.number(tally.warnings()))
                .fact("infos", Formats.number(tally.infos()));
        nextSteps().mainLink(PAGE + ".findings", QualityNavigation.toFindings(unit));
        tab("rules", () -> RuleTable.of(queries.rules(unit), rule -> QualityNavigation.toFindings(unit, rule)));
        tab("trend", () -> TrendPanel.of(queries.trend(unit)));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("quality.menu.places"), QualityNavigation.PLACES));
    }
}
