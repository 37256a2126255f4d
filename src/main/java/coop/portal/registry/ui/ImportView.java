package coop.portal.registry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ImportQueries;
import coop.portal.registry.ImportingRegistry;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportBatchSheet;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.RegistryPermissions;
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

/** One imported workbook, step by step: its columns, what the check says of each row, and applying or undoing all of it. */
@Route(RegistryNavigation.IMPORT + "/:id/:tab?")
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
@StyleSheet("styles/exchange.css")
class ImportView extends SheetPage {

    static final String PAGE = "registry.ImportView";

    private final transient ImportQueries queries;
    private final transient ImportingRegistry importing;
    private final transient ImportPanels panels;
    private final transient BackgroundTasks tasks;
    private final transient Timeline timeline;

    ImportView(
            ImportQueries queries,
            ImportingRegistry importing,
            ImportPanels panels,
            BackgroundTasks tasks,
            Timeline timeline) {
        super(PAGE);
        this.queries = queries;
        this.importing = importing;
        this.panels = panels;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("registry.menu.imports"), RegistryNavigation.IMPORTS));
    }

    @Override
    protected void build(String text) {
        ImportBatchId id = ImportBatchId.parse(text);
        ImportBatchSheet sheet = queries.sheet(id);
        ImportBatchRow batch = sheet.batch();
        header(batch.fileName(), null, StageBadge.of(batch.stage(), ImportLooks.of(batch.stage())));
        facts(batch);
        notice(ImportStepper.at(batch.stage()));
        if (batch.note() != null) {
            Paragraph note = new Paragraph(Messages.text(batch.note()));
            note.addClassNames("draft-offer", "tone-attention");
            notice(note);
        }
        if (batch.stage().working()) {
            notice(new ImportProgress(batch, tasks, this::moved));
        } else {
            steps(sheet);
        }
        if (sheet.fileThere() && sheet.open().contains(ImportAction.CHECK)) {
            if (batch.counts().rows() > 0) {
                rows(batch);
                columns(id);
            } else {
                columns(id);
            }
        } else if (batch.counts().rows() > 0) {
            rows(batch);
        }
        tab("history", () -> new TimelinePanel(timeline, new Subject(ImportActed.SUBJECT, id.text(), batch.fileName())));
    }

    private void facts(ImportBatchRow batch) {
        ImportCounts counts = batch.counts();
        keyFacts()
                .fact("owner", ImportLooks.owner(batch))
                .fact("created", batch.created())
                .fact("rows", counts.rows() == 0 ? null : Integer.valueOf(counts.rows()))
                .fact("leftOut", counts.leftOut() == 0 ? null : Integer.valueOf(counts.leftOut()))
                .fact("applied", batch.applied())
                .fact("undone", batch.undone())
                .fact("undoneBy", batch.undoneBy());
    }

    private void rows(ImportBatchRow batch) {
        tab("rows", () -> panels.rows(batch));
    }

    private void columns(ImportBatchId id) {
        tab("columns", () -> panels.columns(id, this::moved));
    }

    private void steps(ImportBatchSheet sheet) {
        NextSteps steps = nextSteps();
        ImportBatchRow batch = sheet.batch();
        ImportBatchId id = batch.id();
        switch (batch.stage()) {
            case UPLOADED -> steps.main(PAGE + ".check", () -> begin(() -> panels.check(id)));
            case CHECKED -> {
                if (sheet.open().contains(ImportAction.APPLY)) {
                    steps.main(PAGE + ".apply", () -> begin(() -> importing.apply(id)));
                } else {
                    steps.say(Messages.text("registry.refusal.import-nothing-to-do"));
                }
                if (sheet.fileThere()) {
                    steps.other(PAGE + ".check-again", () -> begin(() -> panels.check(id)));
                }
            }
            case APPLIED -> {
                steps.say(Messages.text(PAGE + ".is-applied", batch.counts().created(), batch.counts().updated()));
                if (sheet.open().contains(ImportAction.UNDO)) {
                    steps.other(PAGE + ".undo", () -> ReasonDialog.confirm(
                            PAGE + ".undo", () -> begin(() -> importing.undo(id)), batch.counts().created(),
                            batch.counts().updated()));
                }
            }
            default -> steps.say(Messages.label(batch.stage()));
        }
        if (batch.counts().refused() > 0) {
            notice(panels.refusedDownload(batch));
        }
        if (sheet.open().contains(ImportAction.DISCARD)) {
            steps.other(PAGE + ".discard", () -> {
                if (Attempt.to(() -> importing.discard(id), PAGE + ".discarded")) {
                    UI.getCurrent().navigate(RegistryNavigation.IMPORTS);
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
}
