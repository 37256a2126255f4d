package coop.portal.quality.ui;

import com.vaadin.flow.router.Route;
import coop.portal.kernel.AgencyId;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** How good the records are of the fields that one agency is in charge of: by rule, and over time. */
@Route(QualityNavigation.AGENCY + "/:id/:tab?")
@RolesAllowed(QualityPermissions.FINDING_READ)
class AgencyView extends SheetPage {

    private static final String PAGE = "quality.AgencyView";

    private final transient QualityQueries queries;

    AgencyView(QualityQueries queries) {
        super(PAGE);
        this.queries = queries;
    }

    @Override
    protected void build(String id) {
        AgencyQuality agency = queries.agency(AgencyId.parse(id));
        List<Sector> sectors = agency.sectors();
        Extent extent = Extent.of(sectors);
        header(agency.name(), null);
        TallyFacts.in(keyFacts().fact("sectors", fields(agency)), agency.tally());
        nextSteps().mainLink(PAGE + ".findings", QualityNavigation.toFindings(sectors));
        tab("rules", () -> RuleTable.of(queries.rules(extent), rule -> QualityNavigation.toFindings(sectors, rule)));
        tab("trend", () -> TrendPanel.of(queries.trend(extent, agency.tally())));
    }

    static String fields(AgencyQuality agency) {
        return agency.sectors().stream().map(Messages::label).collect(Collectors.joining("; "));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("quality.menu.overview"), QualityNavigation.QUALITY));
    }
}
