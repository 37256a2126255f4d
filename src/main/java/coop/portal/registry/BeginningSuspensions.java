package coop.portal.registry;

import coop.portal.access.Actors;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.persistence.SuspensionRows;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the statuses follow a confirmed suspension when its first day has come, every hour; each begins once. */
@Component
class BeginningSuspensions {

    private static final Logger LOG = LoggerFactory.getLogger(BeginningSuspensions.class);
    private static final int MOST = 1_000;
    private static final long MINUTES_BETWEEN = 60;

    private final SuspensionRows rows;
    private final SuspendingBusiness suspending;
    private final Actors actors;
    private final Desk desk;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("suspensions").daemon().factory());

    BeginningSuspensions(SuspensionRows rows, SuspendingBusiness suspending, Actors actors, Desk desk) {
        this.rows = rows;
        this.suspending = suspending;
        this.actors = actors;
        this.desk = desk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void follow() {
        timer.scheduleWithFixedDelay(this::begin, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    void begin() {
        try {
            actors.as(actors.system("suspensions"), () -> {
                rows.toBegin(desk.today(), MOST).forEach(this::begin);
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("Suspensions that begin could not be looked for", e);
        }
    }

    private void begin(SuspensionRow row) {
        try {
            suspending.begin(row.id(), row.version());
        } catch (RefusedException | StaleException waits) {
            LOG.info("Suspension {} waits for whoever keeps the statuses: {}", row.id(), waits.getMessage());
        }
    }
}
