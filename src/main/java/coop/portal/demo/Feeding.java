package coop.portal.demo;

import coop.portal.access.Actors;
import coop.portal.demo.persistence.BulkLoad;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.DemoFeeder.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a feeder write share by share, on as many connections as the machine has processors: while one waits, another invents. */
@Component
class Feeding {

    private static final int SHARE = 2_000;
    private static final int MOST = 4;

    private final BulkLoad load;
    private final Actors actors;
    private final TransactionTemplate transaction;

    Feeding(BulkLoad load, Actors actors, TransactionTemplate transaction) {
        this.load = load;
        this.actors = actors;
        this.transaction = transaction;
    }

    /**
     * @param progress hears for how many organisations there is something
     * @return how many rows were written
     */
    long feed(DemoFeeder feeder, long organisations, LongConsumer progress) {
        AtomicLong next = new AtomicLong();
        AtomicLong done = new AtomicLong();
        Long first = transaction.execute(status -> feeder.begin(organisations));
        AtomicLong rows = new AtomicLong(first == null ? 0 : first);
        int hands = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> working = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                working.add(pool.submit(() -> {
                    for (Share share = next(next, organisations); share.from() < share.to(); share = next(next, organisations)) {
                        rows.addAndGet(write(feeder, share));
                        progress.accept(done.addAndGet(share.to() - share.from()));
                    }
                }));
            }
            working.forEach(one -> finish(one, next, organisations));
        }
        load.count();
        return rows.get();
    }

    private static Share next(AtomicLong next, long organisations) {
        long from = Math.min(organisations, next.getAndAdd(SHARE));
        return new Share(from, Math.min(organisations, from + SHARE));
    }

    private long write(DemoFeeder feeder, Share share) {
        return actors.as(actors.system("demo"), () -> {
            Long rows = transaction.execute(status -> {
                load.begin();
                try {
                    return feeder.feed(share);
                } finally {
                    load.end();
                }
            });
            return rows == null ? 0 : rows;
        });
    }

    /** When one fails, the others begin nothing more. */
    private static void finish(Future<?> one, AtomicLong next, long organisations) {
        try {
            one.get();
        } catch (ExecutionException e) {
            next.set(organisations);
            throw new IllegalStateException("Invented data could not be written", e.getCause());
        } catch (InterruptedException e) {
            next.set(organisations);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while inventing data", e);
        }
    }
}
