package coop.portal.reconciliation;

import coop.portal.access.Actors;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.UnansweredNotices;
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

/** Finds notices that nobody answered in time, every hour; a notice that was found once is not found again. */
@Component
class SweepingNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingNotices.class);
    private static final int MOST = 1_000;
    private static final long MINUTES_BETWEEN = 60;

    private final UnansweredNotices notices;
    private final DiscrepancyDesk desk;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("notice-sweep").daemon().factory());

    SweepingNotices(UnansweredNotices notices, DiscrepancyDesk desk, Actors actors, TransactionTemplate transactions) {
        this.notices = notices;
        this.desk = desk;
        this.actors = actors;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::sweep, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    void sweep() {
        try {
            actors.as(actors.system("review-notices"), () -> {
                notices.unanswered(desk.today(), MOST).forEach(this::miss);
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("Unanswered notices could not be looked for", e);
        }
    }

    private void miss(DiscrepancyId id) {
        try {
            transactions.executeWithoutResult(status -> {
                Discrepancy one = desk.find(id);
                desk.move(one, DiscrepancyAction.MISS_DEADLINE);
                desk.save(one);
                desk.tell(one, "no-answer", null);
            });
        } catch (RefusedException | StaleException overtaken) {
            LOG.info("Notice {} was answered at the last moment", id.text());
        }
    }
}
