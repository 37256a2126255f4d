package coop.portal.quality;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.PortalClock;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.quality.persistence.CheckBook.Run;
import coop.portal.quality.persistence.Findings;
import coop.portal.registry.CheckingRegister;
import coop.portal.registry.model.OrganisationCount;
import coop.portal.registry.model.RegisterCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The check of everything, a thousand at a time, each thousand in a transaction of its own: it can stop and go on anywhere. */
@Component
class FullCheck {

    static final int CHUNK = 1_000;

    private final CheckingRegister register;
    private final ChunkCheck chunks;
    private final Findings findings;
    private final CheckBook book;
    private final PortalClock clock;
    private final TransactionTemplate transaction;
    private final AtomicBoolean running = new AtomicBoolean();

    FullCheck(
            CheckingRegister register,
            ChunkCheck chunks,
            Findings findings,
            CheckBook book,
            PortalClock clock,
            TransactionTemplate transaction) {
        this.register = register;
        this.chunks = chunks;
        this.findings = findings;
        this.book = book;
        this.clock = clock;
        this.transaction = transaction;
    }

    boolean isRunning() {
        return running.get();
    }

    /** Nothing when it is being done already. */
    void run(TaskProgress progress) {
        if (running.compareAndSet(false, true)) {
            try {
                all(progress);
            } finally {
                running.set(false);
            }
        }
    }

    private void all(TaskProgress progress) {
        LocalDate day = clock.today();
        transaction.executeWithoutResult(status -> book.begin(day, clock.now()));
        progress.total(register.living().stream().mapToLong(OrganisationCount::organisations).sum());
        Run run = book.run(day).orElseThrow();
        while (run.finished() == null) {
            progress.done(run.checked());
            progress.stopIfCancelled();
            Run from = run;
            transaction.executeWithoutResult(status -> piece(from));
            run = book.run(day).orElseThrow();
        }
    }

    private void piece(Run run) {
        book.takeTurn();
        List<RegisterCheck> checks = register.after(run.lastId(), CHUNK);
        boolean last = checks.size() < CHUNK;
        long upTo = last ? Long.MAX_VALUE : checks.getLast().id().value();
        chunks.write(checks, findings.between(run.lastId(), upTo));
        if (last) {
            book.finish(run.day(), clock.now());
        } else {
            book.reached(run.day(), upTo, run.checked() + checks.size());
        }
    }
}
