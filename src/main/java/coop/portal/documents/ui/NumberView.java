package coop.portal.documents.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.documents.KeepingNumbers;
import coop.portal.documents.NumberQueries;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A number of the register: for which paper, of which date, by whom, and what became of it. */
@StyleSheet("styles/documents.css")
@Route(DocumentsNavigation.NUMBERS + "/:id/:tab?")
@RolesAllowed(DocumentPermissions.NUMBER_READ)
class NumberView extends SheetPage {

    private static final String PAGE = "documents.NumberView";

    private final transient NumberQueries queries;
    private final transient KeepingNumbers keeping;
    private final transient Timeline timeline;
    private final boolean writes;

    NumberView(NumberQueries queries, KeepingNumbers keeping, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.keeping = keeping;
        this.timeline = timeline;
        this.writes = can.perform(DocumentPermissions.NUMBER_WRITE);
    }

    @Override
    protected void build(String id) {
        NumberRow row = queries.number(NumberId.parse(id));
        header(row.written(), null, StageBadge.of(row.state(), DocumentLooks.of(row.state())));
        keyFacts().fact("series", row.series()).fact("dated", row.dated());
        if (writes && row.state() == NumberState.RESERVED) {
            nextSteps().other("documents.act.give-up", () -> ReasonDialog.ask("documents.act.give-up", reason -> {
                keeping.giveUp(row.id(), row.version(), reason);
                rebuild();
            }, row.written()));
        }
        tab("facts", () -> new FactList(PAGE)
                .fact("summary", row.summary())
                .fact("about", row.about() == null ? null : row.about().label())
                .fact("origin", Messages.text(PAGE + (row.typed() ? ".origin.typed" : ".origin.taken")))
                .fact("takenBy", row.takenBy())
                .fact("taken", row.taken())
                .fact("reason", row.reason()));
        tab("history", () -> new TimelinePanel(timeline, row.subject()));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("documents.menu.numbers"), DocumentsNavigation.NUMBERS));
    }
}
