package coop.portal.exchange;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.TaskState;
import coop.portal.exchange.model.TaskWork;
import coop.portal.exchange.persistence.TaskRecords;
import coop.portal.kernel.Ids;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Runs tasks, two at a time, each in the name of the person who asked for it, and keeps the book on how far they are. */
@Component
class TaskEngine {

    static final int THREADS = 2;
    static final int WAITING = 50;

    private static final Logger LOG = LoggerFactory.getLogger(TaskEngine.class);
    private static final long SECONDS_TO_STOP = 10;

    private final TaskRecords records;
    private final Actors actors;
    private final PortalClock clock;
    private final Map<TaskId, LiveTask> live = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads;
    private volatile boolean stopping;

    TaskEngine(TaskRecords records, Actors actors, PortalClock clock) {
        this.records = records;
        this.actors = actors;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("task-", 1).daemon().factory());
    }

    void refuseWhenFull() {
        if (threads.getQueue().remainingCapacity() == 0) {
            throw Refusals.tasksFull();
        }
    }

    void enqueue(TaskRow row, Actor actor, TaskWork work) {
        LiveTask task = new LiveTask(row, () -> stopping, this::tell);
        live.put(row.id(), task);
        try {
            threads.execute(() -> run(task, actor, work));
        } catch (RejectedExecutionException e) {
            live.remove(row.id());
            end(task, TaskState.FAILED, Refusals.tasksFull().getMessage(), null, null);
        }
    }

    Optional<LiveTask> live(TaskId id) {
        return Optional.ofNullable(live.get(id));
    }

    /** What runs is asked to stop; what does not, or still waits, is found by the next start and undone by its owner. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.getQueue().clear();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private void run(LiveTask task, Actor actor, TaskWork work) {
        try {
            if (!stopping && records.start(task.row().id(), clock.now())) {
                attempt(task, actor, work);
            }
        } catch (RuntimeException e) {
            LOG.error("The book on task {} could not be kept", task.row().id().text(), e);
        } finally {
            live.remove(task.row().id());
        }
    }

    private void attempt(LiveTask task, Actor actor, TaskWork work) {
        try {
            task.stopIfCancelled();
            String result = actors.as(actor, () -> work.run(task));
            end(task, TaskState.DONE, null, null, result);
        } catch (CancellationException e) {
            if (!stopping) {
                end(task, TaskState.CANCELLED, null, null, null);
            }
        } catch (RefusedException e) {
            end(task, TaskState.FAILED, e.reasons().getFirst().key(), null, null);
        } catch (ConcurrencyFailureException e) {
            end(task, TaskState.FAILED, "uikit.problem.busy", null, null);
        } catch (Throwable e) {
            String reference = Ids.text(Ids.next());
            LOG.error("Task {} of kind {} failed, reference {}", task.row().id().text(), task.row().kind(), reference, e);
            end(task, TaskState.FAILED, null, reference, null);
        }
    }

    private void end(
            LiveTask task, TaskState state, @Nullable String messageKey, @Nullable String reference, @Nullable String result) {
        TaskRow last = task.row();
        records.end(
                new TaskRow(last.id(), last.kind(), last.title(), last.owner(), state, last.done(), last.total(), messageKey,
                        reference, result, last.created(), null, null),
                clock.now());
    }

    /** Writes down what a task told, twice a second at most. Not being able to is no reason for the task to fail. */
    private void tell(LiveTask task) {
        if (task.due(clock.instant())) {
            TaskRow now = task.row();
            try {
                records.progress(now.id(), now.done(), now.total(), now.messageKey(), clock.now());
            } catch (RuntimeException e) {
                LOG.warn("The progress of task {} could not be written", now.id().text(), e);
            }
        }
    }
}
