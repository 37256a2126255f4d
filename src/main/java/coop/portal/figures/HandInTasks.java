package coop.portal.figures;

import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskInterrupted;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.exchange.model.TaskRow;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The work on workbooks of figures in the background: what it leaves when it ends well, is cancelled, fails or is cut off. */
@Component
class HandInTasks implements TaskDestination {

    static final String KIND = "figures.HandInTasks";
    private static final String NOTE = "figures.note.";

    private final BackgroundTasks tasks;
    private final HandInSteps steps;
    private final HandInRecords records;
    private final UploadFolder folder;
    private final FigureDesk desk;

    HandInTasks(
            BackgroundTasks tasks, HandInSteps steps, HandInRecords records, UploadFolder folder, FigureDesk desk) {
        this.tasks = tasks;
        this.steps = steps;
        this.records = records;
        this.folder = folder;
        this.desk = desk;
    }

    void check(HandInRow file) {
        submit(file, HandInStage.CHECKING, progress -> {
            Path kept = folder.find(name(file.id())).orElseThrow(() -> new RefusedException("figures.refusal.file-gone"));
            try (HandInFile opened = HandInFile.open(kept, file.fileName(), folder.limits())) {
                steps.check(file.id(), opened, desk.period(file.period()), progress);
            } finally {
                folder.remove(name(file.id()));
            }
        });
    }

    void apply(HandInRow file) {
        submit(file, HandInStage.APPLYING, progress -> steps.apply(file, desk.period(file.period()), progress));
    }

    void undo(HandInRow file) {
        submit(file, HandInStage.UNDOING, progress -> steps.undo(file, progress));
    }

    void keep(HandInId id, Path passing) {
        folder.keep(name(id), passing);
    }

    private static String name(HandInId id) {
        return "figures-" + id.text();
    }

    private void submit(HandInRow file, HandInStage stage, Consumer<TaskProgress> work) {
        TaskId task = tasks.submit(KIND, Messages.text("figures.HandInTasks.title", stage, file.fileName()), progress -> {
            try {
                work.accept(progress);
                return null;
            } catch (CancellationException e) {
                records.giveUp(file.id(), NOTE + "cancelled");
                throw e;
            } catch (RefusedException e) {
                records.giveUp(file.id(), e.reasons().getFirst().key());
                throw e;
            } catch (RuntimeException e) {
                records.giveUp(file.id(), NOTE + "failed");
                throw e;
            }
        });
        records.task(file.id(), task);
    }

    /** The portal was stopped in the middle: the database has taken the work back, and the workbook says so. */
    @EventListener
    void interrupted(TaskInterrupted event) {
        if (event.kind().equals(KIND)) {
            records.ofTask(event.id()).ifPresent(id -> records.giveUp(id, NOTE + "interrupted"));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return records.ofTask(task.id()).map(id -> "figures/hand-in/" + id.text());
    }
}
