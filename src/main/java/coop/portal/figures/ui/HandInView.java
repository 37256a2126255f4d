package coop.portal.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.figures.HandInQueries;
import coop.portal.figures.HandingIn;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInAction;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInSheet;
import coop.portal.figures.model.HandInSlip;
import coop.portal.figures.model.HandInStage;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.WorkBegun;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One workbook that was handed in: what the check says of each row, and applying or undoing all of it. */
@Route(FiguresNavigation.HAND_IN + "/:id/:tab?")
@StyleSheet("styles/exchange.css")
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
class HandInView extends SheetPage {

    static final String PAGE = "figures.HandInView";

    private final transient HandInQueries queries;
    private final transient HandingIn handing;
    private final transient BackgroundTasks tasks;
    private final transient Timeline timeline;
    private final transient HandInParts parts;

    HandInView(HandInQueries queries, HandingIn handing, BackgroundTasks tasks, Timeline timeline, HandInParts parts) {
        super(PAGE);
        this.queries = queries;
        this.handing = handing;
        this.tasks = tasks;
        this.timeline = timeline;
        this.parts = parts;
    }

    @Override
    protected void build(String text) {
        HandInId id = HandInId.parse(text);
        HandInSheet sheet = queries.sheet(id);
        HandInRow row = sheet.row();
        List<HandInSlip> slips = parts.correcting().slips(id);
        header(row.fileName(), null, StageBadge.of(row.stage(), FigureLooks.of(row.stage())));
        keyFacts().fact("period", FigureWords.of(row.period()))
                .fact("owner", row.ownerName())
                .fact("created", row.created())
                .fact("rows", row.counts().rows() == 0 ? null : row.counts().rows())
                .fact("applied", row.applied())
                .fact("undone", row.undone())
                .fact("undoneBy", row.undoneBy());
        if (row.note() != null) {
            Paragraph note = new Paragraph(Messages.text(row.note()));
            note.addClassNames("draft-offer", "tone-attention");
            notice(note);
        }
        if (row.stage().working()) {
            notice(new HandInProgress(row, tasks, this::moved));
        } else {
            steps(sheet, slips);
        }
        if (row.counts().rows() > 0) {
            tab("rows", () -> rows(row));
        }
        if (!slips.isEmpty()) {
            tab("units", () -> HandInSlips.table(slips));
        }
        tab("history", () -> new TimelinePanel(timeline, new Subject(HandInActed.SUBJECT, id.text(), row.fileName())));
    }

    private Div rows(HandInRow row) {
        Div rows = new Div(new HandInRowsPanel(row, queries.lines()));
        if (row.counts().refused() > 0) {
            rows.addComponentAsFirst(HandInSlips.download(row, parts.downloads()));
        }
        return rows;
    }

    private void steps(HandInSheet sheet, List<HandInSlip> slips) {
        HandInRow row = sheet.row();
        NextSteps bar = nextSteps();
        if (sheet.open().contains(HandInAction.APPLY)) {
            bar.main(PAGE + ".apply", () -> begin(() -> handing.apply(row.id())));
        } else if (row.stage() == HandInStage.CHECKED) {
            bar.say(Messages.text("figures.refusal.nothing-to-write"));
        } else if (row.stage() == HandInStage.APPLIED) {
            bar.say(Messages.text(PAGE + ".is-applied", row.counts().created(), row.counts().updated()));
        } else {
            bar.say(Messages.label(row.stage()));
        }
        if (!slips.isEmpty()) {
            bar.other(PAGE + ".units", () -> ReasonDialog.confirm(PAGE + ".units", () -> {
                parts.correcting().correctUnits(row.id(), slips);
                rebuild();
            }, slips.size()));
        }
        if (sheet.open().contains(HandInAction.UNDO)) {
            bar.other(PAGE + ".undo", () -> ReasonDialog.confirm(PAGE + ".undo",
                    () -> begin(() -> handing.undo(row.id())), row.counts().created(), row.counts().updated()));
        }
        if (sheet.open().contains(HandInAction.DISCARD)) {
            bar.other(PAGE + ".discard", () -> {
                if (Attempt.to(() -> handing.discard(row.id()), PAGE + ".discarded")) {
                    UI.getCurrent().navigate(FiguresNavigation.toPeriod(row.period()));
                }
            });
        }
    }

    private void begin(Runnable act) {
        if (Attempt.to(act)) {
            moved();
        }
    }

    /** Something was handed to the background, or has come back from there. */
    private void moved() {
        WorkBegun.tell();
        rebuild();
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("figures.menu.periods"), FiguresNavigation.PERIODS));
    }
}
