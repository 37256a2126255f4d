package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.model.TaskId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.LoadEvent;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.LoadRow;
import coop.portal.reconciliation.model.LoadStage;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.WorkBegun;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One load: how far both sides agree, what differs by item, and every row with the national values as they were loaded. */
@Route(ReconciliationNavigation.LOAD + "/:id/:tab?")
@StyleSheet("styles/exchange.css")
@StyleSheet("styles/reconciliation.css")
@RolesAllowed(ReconciliationPermissions.LOAD_READ)
class LoadView extends SheetPage {

    private static final String PAGE = "reconciliation.LoadView";

    private final transient ReconciliationQueries queries;
    private final transient BackgroundTasks tasks;
    private final transient Timeline timeline;

    LoadView(ReconciliationQueries queries, BackgroundTasks tasks, Timeline timeline) {
        super(PAGE);
        this.queries = queries;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    @Override
    protected void build(String id) {
        LoadRow load = queries.load(LoadId.parse(id));
        header(load.fileName(), null, StageBadge.of(load.stage(), ReconciliationLooks.of(load.stage())));
        keyFacts()
                .fact("owner", load.ownerName())
                .fact("created", load.created())
                .fact("compared", load.compared())
                .fact("extent", Messages.text(PAGE + (load.whole() ? ".whole" : ".part")));
        if (load.note() != null) {
            Div note = new Div(new Span(Messages.text(load.note())));
            note.addClassNames("panel", "tone-late");
            notice(note);
        }
        if (load.stage() == LoadStage.READING && load.task() != null) {
            notice(new LoadProgress(new TaskId(load.task()), tasks, this::moved));
        }
        tab("summary", () -> summary(load));
        tab("rows", () -> new RecordsPanel(load.id(), queries.records()));
        tab("history", () -> new TimelinePanel(timeline, new Subject(LoadEvent.SUBJECT, id, load.fileName())));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("reconciliation.menu.loads"), ReconciliationNavigation.LOADS));
    }

    private void moved() {
        WorkBegun.tell();
        rebuild();
    }

    private static Component summary(LoadRow load) {
        LoadCounts counts = load.counts();
        PlainTable outcomes = new PlainTable(PAGE, "outcome", "count", "open")
                .row(Messages.text(PAGE + ".rows"), Formats.number(counts.rows()), "")
                .row(Messages.label(RecordOutcome.IDENTICAL), Formats.number(counts.identical()), "");
        outcome(outcomes, load, RecordOutcome.DIFFERENT, counts.different(), DiscrepancyKind.DIFFERENT);
        outcome(outcomes, load, RecordOutcome.CANDIDATES, counts.candidates(), DiscrepancyKind.CANDIDATES);
        outcome(outcomes, load, RecordOutcome.ONLY_NATIONAL, counts.onlyNational(), DiscrepancyKind.ONLY_NATIONAL);
        outcomes.row(Messages.label(DiscrepancyKind.ONLY_PORTAL), Formats.number(counts.onlyPortal()),
                link(load, "kinds", DiscrepancyKind.ONLY_PORTAL, counts.onlyPortal()));
        outcomes.row(Messages.label(RecordOutcome.REFUSED), Formats.number(counts.refused()), "");
        PlainTable items = new PlainTable(PAGE, "item", "count", "open");
        for (PublicItem item : PublicItem.values()) {
            items.row(Messages.label(item), Formats.number(counts.of(item)), link(load, "items", item, counts.of(item)));
        }
        Div summary =
                new Div(new H3(Messages.text(PAGE + ".outcomes")), outcomes, new H3(Messages.text(PAGE + ".by-item")), items);
        summary.addClassName("load-summary");
        return summary;
    }

    private static void outcome(
            PlainTable table, LoadRow load, RecordOutcome outcome, int count, DiscrepancyKind kind) {
        table.row(Messages.label(outcome), Formats.number(count), link(load, "kinds", kind, count));
    }

    private static Object link(LoadRow load, String filter, Enum<?> value, int count) {
        return count == 0
                ? ""
                : new Anchor(ReconciliationNavigation.toDiscrepancies(load.id(), filter, value), Messages.text(PAGE + ".show"));
    }
}
