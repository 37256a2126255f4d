package coop.portal.registry;

import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskInterrupted;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.ImportStaging;
import coop.portal.registry.rules.ImportLifecycle;
import coop.portal.uikit.Messages;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The work on imports in the background: what it leaves when it ends well, is cancelled, fails, or dies with the portal. */
@Component
class ImportTasks implements TaskDestination {

    static final String KIND = "registry.import";
    private static final String NOTE = "registry.import.note.";

    private final BackgroundTasks tasks;
    private final ImportSteps steps;
    private final ImportRecords records;
    private final ImportStaging staging;
    private final ImportBatchFiles files;

    ImportTasks(
            BackgroundTasks tasks,
            ImportSteps steps,
            ImportRecords records,
            ImportStaging staging,
            ImportBatchFiles files) {
        this.tasks = tasks;
        this.steps = steps;
        this.records = records;
        this.staging = staging;
        this.files = files;
    }

    /** The first step of every act: only one of two who begin it at the same moment goes on. */
    void leave(ImportBatchRow batch, ImportAction action) {
        ImportStage next = ImportLifecycle.TABLE.decide(batch.stage(), action, batch.counts()).orRefuse();
        if (!records.move(batch.id(), batch.stage(), next, null)) {
            throw new StaleException("import " + batch.id().text());
        }
    }

    TaskId check(ImportBatchRow batch, ImportMapping mapping) {
        return submit(batch, ImportStage.CHECKING, progress -> steps.check(batch, mapping, progress));
    }

    TaskId apply(ImportBatchRow batch) {
        return submit(batch, ImportStage.APPLYING, progress -> steps.apply(batch, progress));
    }

    TaskId undo(ImportBatchRow batch) {
        return submit(batch, ImportStage.UNDOING, progress -> steps.undo(batch, progress));
    }

    void publish(Recorded act) {
        steps.publish(act);
    }

    void forget(ImportBatchRow batch) {
        staging.clear(batch.id());
        files.remove(batch.id());
    }

    private TaskId submit(ImportBatchRow batch, ImportStage stage, Consumer<TaskProgress> work) {
        String title = Messages.text("registry.ImportTasks.title", stage, batch.fileName());
        TaskId task = tasks.submit(KIND, title, progress -> {
            try {
                work.accept(progress);
                return null;
            } catch (CancellationException e) {
                records.giveUp(batch.id(), NOTE + "cancelled");
                throw e;
            } catch (RefusedException e) {
                records.giveUp(batch.id(), e.reasons().getFirst().key());
                throw e;
            } catch (RuntimeException e) {
                records.giveUp(batch.id(), NOTE + "failed");
                throw e;
            }
        });
        records.task(batch.id(), task);
        return task;
    }

    /** The portal was stopped in the middle: the database has taken the work back, and the batch says so. */
    @EventListener
    void interrupted(TaskInterrupted event) {
        if (event.kind().equals(KIND)) {
            records.ofTask(event.id()).ifPresent(batch -> {
                ImportStage stage = records.stage(batch);
                if (stage.working()) {
                    records.move(batch, stage, stage.backFrom(), NOTE + "interrupted");
                }
            });
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return records.ofTask(task.id()).map(batch -> "registry/import/" + batch.text());
    }
}
