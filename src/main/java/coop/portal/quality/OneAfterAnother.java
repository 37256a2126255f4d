package coop.portal.quality;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A thread of its own for checks, so that nobody who saves has to wait for them. */
@Component
class OneAfterAnother implements Promptly {

    private static final Logger LOG = LoggerFactory.getLogger(OneAfterAnother.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("quality").daemon().factory());

    @Override
    public void soon(Runnable work) {
        try {
            thread.execute(() -> attempt(work));
        } catch (RejectedExecutionException e) {
            LOG.debug("The portal is being stopped; what waits is checked at the next start");
        }
    }

    @Override
    public void every(Duration pause, Runnable work) {
        thread.scheduleWithFixedDelay(() -> attempt(work), pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A check of data quality failed; it is tried again later", e);
        }
    }
}
