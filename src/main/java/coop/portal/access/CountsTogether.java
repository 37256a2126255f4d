package coop.portal.access;

import coop.portal.access.scope.WriterCounts;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings together every hour what connections that are gone have counted, so that a sum stays a sum of few rows. */
@Component
class CountsTogether {

    private static final Logger LOG = LoggerFactory.getLogger(CountsTogether.class);
    private static final long MINUTES_BETWEEN = 60;

    private final WriterCounts counts;
    private final TransactionTemplate transaction;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("counts").daemon().factory());

    CountsTogether(WriterCounts counts, TransactionTemplate transaction) {
        this.counts = counts;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::attempt, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    void bring() {
        for (String table : counts.tables()) {
            for (long writer : counts.gone(table)) {
                transaction.executeWithoutResult(status -> counts.takeOver(table, writer));
            }
        }
    }

    private void attempt() {
        try {
            bring();
        } catch (RuntimeException e) {
            LOG.warn("Counts could not be brought together; they are right all the same", e);
        }
    }
}
