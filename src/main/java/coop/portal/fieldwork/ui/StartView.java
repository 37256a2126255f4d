package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OpeningFieldwork;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.VisitSheet;
import coop.portal.inspections.ui.InspectionsNavigation;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Starts the fieldwork of a line of an issued plan. */
@Route(FieldworkNavigation.START + "/:id")
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
class StartView extends SheetPage {

    private static final String PAGE = "fieldwork.StartView";

    private final InspectionQueries plans;
    private final FieldworkQueries queries;
    private final OpeningFieldwork opening;

    StartView(InspectionQueries plans, FieldworkQueries queries, OpeningFieldwork opening) {
        super(PAGE);
        this.plans = plans;
        this.queries = queries;
        this.opening = opening;
    }

    @Override
    protected void build(String id) {
        ItemId line = ItemId.parse(id);
        VisitSheet visit = plans.visit(line);
        header(visit.row().organisationName(), visit.row().organisationCode());
        keyFacts()
                .fact("plan", new Anchor(InspectionsNavigation.toVisit(line),
                        Messages.text("fieldwork.FieldworkView.of-plan", Integer.toString(visit.plan().year()))))
                .fact("kind", visit.row().draft().kind())
                .fact("month", visit.row().draft().month())
                .fact("days", visit.row().draft().days())
                .fact("leadUnit", visit.row().draft().leadUnit());
        queries.ofLine(line).ifPresentOrElse(
                there -> nextSteps().mainLink("fieldwork.VisitCompanion.open", FieldworkNavigation.toFieldwork(there)),
                () -> nextSteps().main("fieldwork.VisitCompanion.start", () -> start(line)));
        content(new Paragraph(Messages.text(PAGE + ".explained")));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("fieldwork.FieldworksView.title"), FieldworkNavigation.FIELDWORKS));
    }

    private void start(ItemId line) {
        Attempt.to(() -> UI.getCurrent().navigate(FieldworkNavigation.toFieldwork(opening.fromLine(line))));
    }
}
