package coop.portal.reconciliation;

import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskInterrupted;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.uikit.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The comparison of loads in the background: what it leaves when it ends well, is cancelled, fails, or dies with the portal. */
@Component
class LoadTasks implements TaskDestination {

    static final String KIND = "reconciliation.load";
    private static final String NOTE = "reconciliation.load.note.";

    private final BackgroundTasks tasks;
    private final LoadRun run;
    private final LoadRecords records;
    private final UploadFolder folder;

    LoadTasks(BackgroundTasks tasks, LoadRun run, LoadRecords records, UploadFolder folder) {
        this.tasks = tasks;
        this.run = run;
        this.records = records;
        this.folder = folder;
    }

    void compare(LoadRun.Arrived load, Path passing, boolean whole) {
        String kept = "national-" + load.id().text();
        folder.keep(kept, passing);
        TaskId task = tasks.submit(KIND, Messages.text("reconciliation.LoadTasks.title", load.fileName()), progress -> {
            work(load, kept, whole, progress);
            return null;
        });
        records.task(load.id(), task);
    }

    private void work(LoadRun.Arrived load, String kept, boolean whole, TaskProgress progress) {
        try {
            run.compare(load, folder.find(kept).orElseThrow(), whole, progress);
        } catch (CancellationException e) {
            run.failed(load.id(), NOTE + "cancelled");
            throw e;
        } catch (RefusedException e) {
            run.failed(load.id(), e.reasons().getFirst().key());
            throw e;
        } catch (RuntimeException e) {
            run.failed(load.id(), NOTE + "failed");
            throw e;
        } finally {
            folder.remove(kept);
        }
    }

    /** The portal was stopped in the middle: the database has taken the work back, and the load says so. */
    @EventListener
    void interrupted(TaskInterrupted event) {
        if (event.kind().equals(KIND)) {
            records.ofTask(event.id()).ifPresent(load -> records.fail(load, NOTE + "interrupted"));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return records.ofTask(task.id()).map(load -> "reconciliation/load/" + load.text());
    }
}
