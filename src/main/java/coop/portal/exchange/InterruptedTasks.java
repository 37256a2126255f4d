package coop.portal.exchange;

import coop.portal.access.Actors;
import coop.portal.exchange.model.TaskInterrupted;
import coop.portal.exchange.persistence.TaskRecords;
import coop.portal.exchange.persistence.TaskRecords.Open;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the tasks that a dead process left open, at the start and from time to time, and tells the owners of their kinds. */
@Component
class InterruptedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedTasks.class);
    private static final String NAME = "background-tasks";
    private static final long SECONDS_BETWEEN = 45;

    private final TaskRecords records;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final TaskProcess self = TaskProcess.current();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("task-watch").daemon().factory());

    InterruptedTasks(
            TaskRecords records,
            Actors actors,
            PortalClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.records = records;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch();
        timer.scheduleWithFixedDelay(this::watch, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /** Gives a sign of life for our own tasks and looks for those of the dead. */
    void watch() {
        try {
            records.touch(self.text(), clock.now());
            records.openOfOthers(self.text()).stream()
                    .filter(open -> TaskProcess.parse(open.process()).deadFor(self, open.updated(), clock.now()))
                    .forEach(this::interrupt);
        } catch (RuntimeException e) {
            LOG.warn("Tasks of dead processes could not be looked for", e);
        }
    }

    private void interrupt(Open open) {
        try {
            actors.as(actors.system(NAME), () -> transactions.execute(status -> {
                if (records.interrupt(open.id(), clock.now())) {
                    LOG.warn("Task {} of kind {} was interrupted", open.id().text(), open.kind());
                    events.publishEvent(new TaskInterrupted(open.id(), open.kind()));
                }
                return true;
            }));
        } catch (RuntimeException e) {
            LOG.error("Task {} was interrupted and could not be undone", open.id().text(), e);
        }
    }
}
