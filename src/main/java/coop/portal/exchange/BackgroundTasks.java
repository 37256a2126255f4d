package coop.portal.exchange;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.TaskWork;
import coop.portal.exchange.persistence.TaskRecords;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands work that takes long to the background, and lets people follow and cancel their own. */
@Service
@RolesAllowed(ExchangePermissions.TASK_OWN)
public class BackgroundTasks {

    private static final int MOST_LISTED = 100;

    private final TaskRecords records;
    private final TaskEngine engine;
    private final Actors actors;
    private final PortalClock clock;
    private final String process = TaskProcess.current().text();

    BackgroundTasks(TaskRecords records, TaskEngine engine, Actors actors, PortalClock clock) {
        this.records = records;
        this.engine = engine;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Takes work on; it begins once the transaction at hand has committed, and not at all when that is rolled back.
     *
     * @param kind by which the owner of the work recognises its tasks, such as {@code registry.import}
     * @param title as the person reads it in the list of tasks
     */
    @Transactional
    public TaskId submit(String kind, String title, TaskWork work) {
        engine.refuseWhenFull();
        Actor actor = actors.current();
        TaskRow row = TaskRow.queued(TaskId.next(), kind, title, actor.user(), clock.now());
        records.insert(row, process);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                engine.enqueue(row, actor, work);
            }
        });
        return row.id();
    }

    /** Asks a task of one's own to stop: at once when it has not begun, else where it leaves nothing half done. */
    @Transactional
    public void cancel(TaskId id) {
        if (find(id).state().ended()) {
            throw Refusals.taskGone();
        }
        if (!records.cancelQueued(id, clock.now())) {
            engine.live(id).ifPresent(LiveTask::cancel);
        }
    }

    /** A task of one's own, as far as it is now. */
    @Transactional(readOnly = true)
    public TaskRow find(TaskId id) {
        return records.find(id, actors.current().user())
                .map(this::live)
                .orElseThrow(() -> new NotFoundException("task " + id.text()));
    }

    /** One's own tasks, the latest first. */
    @Transactional(readOnly = true)
    public List<TaskRow> own(int limit) {
        return records.latest(actors.current().user(), Math.clamp(limit, 0, MOST_LISTED)).stream()
                .map(this::live)
                .toList();
    }

    private TaskRow live(TaskRow read) {
        return engine.live(read.id()).map(task -> task.over(read)).orElse(read);
    }
}
