package coop.portal.gazetteer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.gazetteer.DeclaringSuccessors;
import coop.portal.gazetteer.UnitQueries;
import coop.portal.gazetteer.model.Generation;
import coop.portal.gazetteer.model.UnitRow;
import coop.portal.gazetteer.model.UnitSheet;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A unit: what it came from, what it is part of now, and how that is known. */
@Route(GazetteerNavigation.UNITS + "/:id/:tab?")
@RolesAllowed(TerritoryPermissions.UNIT_READ)
class UnitView extends SheetPage {

    private static final String PAGE = "gazetteer.UnitView";

    private final transient UnitQueries queries;
    private final transient DeclaringSuccessors declaring;
    private final transient Timeline timeline;
    private final transient Can can;

    UnitView(UnitQueries queries, DeclaringSuccessors declaring, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.declaring = declaring;
        this.timeline = timeline;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        UnitSheet sheet = queries.sheet(UnitId.parse(id));
        UnitRow row = sheet.row();
        Generation generation = GenerationLook.of(row);
        header(row.name(), row.code(), StageBadge.of(generation, GenerationLook.of(generation)));
        keyFacts()
                .fact("kind", row.kind())
                .fact("district", row.district())
                .fact("validFrom", row.validFrom())
                .fact("validTo", row.validTo());
        if (!sheet.candidates().isEmpty() && can.perform(TerritoryPermissions.UNIT_WRITE)) {
            NextSteps steps = nextSteps();
            steps.main(row.unsettled() ? PAGE + ".declare" : PAGE + ".correct", () -> SuccessorDialog.open(
                    sheet, declaring, this::rebuild));
        }
        tab("origin", () -> origin(sheet));
        tab("history", () -> new TimelinePanel(timeline, sheet.subject()));
    }

    private static Div origin(UnitSheet sheet) {
        UnitRow row = sheet.row();
        FactList facts = new FactList(PAGE);
        facts.fact("from", String.join(", ", row.cameFrom()));
        if (row.unsettled()) {
            facts.fact("partOf", new StageBadge(
                    Messages.text("gazetteer.unsettled"), Look.of(Tone.ATTENTION, Mark.ALERT)));
        } else {
            facts.fact("partOf", String.join(", ", row.partOf()));
        }
        facts.fact("basis", sheet.basis()).fact("reason", sheet.reason());
        return facts.getElement().getChildCount() > 0
                ? new Div(facts)
                : new Div(new Span(Messages.text(PAGE + ".nothing-known")));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("gazetteer.UnitsView.title"), GazetteerNavigation.UNITS));
    }
}
