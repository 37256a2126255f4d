package coop.portal.reconciliation;

import coop.portal.access.Actors;
import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.Change;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.LoadEvent;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.persistence.LoadRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in and compares it, in one go: for the command line, and as the work that a screen hands to the background. */
@Component
class LoadRun {

    private static final int NAME = 255;

    private final ComparingLoads comparing;
    private final LoadRecords records;
    private final UploadFolder folder;
    private final Actors actors;
    private final Closing closing;

    LoadRun(ComparingLoads comparing, LoadRecords records, UploadFolder folder, Actors actors, Closing closing) {
        this.comparing = comparing;
        this.records = records;
        this.folder = folder;
        this.actors = actors;
        this.closing = closing;
    }

    /** How a run ends. */
    @Component
    static class Closing {

        private final TransactionTemplate transactions;
        private final ApplicationEventPublisher events;
        private final PortalClock clock;

        Closing(TransactionTemplate transactions, ApplicationEventPublisher events, PortalClock clock) {
            this.transactions = transactions;
            this.events = events;
            this.clock = clock;
        }
    }

    /** A file that has come. */
    record Arrived(LoadId id, String fileName) {}

    /** Puts the file down as a load, or finds the load it was before. @throws RefusedException when it is no such export */
    Arrived arrive(Path path, String fileName, boolean whole) {
        String name = fileName.length() <= NAME ? fileName : fileName.substring(fileName.length() - NAME);
        NationalFile.open(path, name, folder.limits()).close();
        String hash = NationalFile.hash(path);
        LoadId known = records.ofContent(hash, whole).orElse(null);
        if (known == null) {
            LoadId id = LoadId.next();
            records.insert(new LoadRecords.Arrived(id, name, size(path), hash, whole, closing.clock.now()), actors.current());
            return new Arrived(id, name);
        }
        if (records.latest().filter(latest -> !latest.equals(known) && latest.value() > known.value()).isPresent()) {
            throw new RefusedException("reconciliation.refusal.load-superseded");
        }
        if (!records.beginAgain(known)) {
            throw new RefusedException("reconciliation.refusal.load-running");
        }
        return new Arrived(known, name);
    }

    /** Compares a load that has arrived. */
    LoadCounts compare(Arrived load, Path path, boolean whole, TaskProgress progress) {
        return Objects.requireNonNull(closing.transactions.execute(status -> compareNow(load, path, whole, progress)));
    }

    /** The command line's way: all in one transaction, which is rolled back when it is only a check. */
    LoadCounts run(Path path, boolean whole, boolean checkOnly, TaskProgress progress) {
        return Objects.requireNonNull(closing.transactions.execute(status -> {
            if (checkOnly) {
                status.setRollbackOnly();
            }
            Arrived load = arrive(path, path.getFileName().toString(), whole);
            return compareNow(load, path, whole, progress);
        }));
    }

    void failed(LoadId load, String note) {
        closing.transactions.executeWithoutResult(status -> records.fail(load, note));
    }

    private LoadCounts compareNow(Arrived load, Path path, boolean whole, TaskProgress progress) {
        try (NationalFile file = NationalFile.open(path, load.fileName(), folder.limits())) {
            ComparingLoads.Result result = comparing.compare(load.id(), file, whole, progress);
            records.compared(load.id(), result.counts(), closing.clock.now());
            closing.events.publishEvent(new LoadEvent(
                    load.id(), load.fileName(), "reconciliation.action.load-compared", changes(result.counts())));
            if (!result.events().isEmpty()) {
                closing.events.publishEvent(new RecordedMany(result.events()));
            }
            return result.counts();
        }
    }

    private static List<Change> changes(LoadCounts counts) {
        return List.of(
                count("rows", counts.rows()),
                count("identical", counts.identical()),
                count("different", counts.different()),
                count("onlyNational", counts.onlyNational()),
                count("onlyPortal", counts.onlyPortal()),
                count("candidates", counts.candidates()),
                count("refused", counts.refused()));
    }

    private static Change count(String name, int count) {
        return new Change("reconciliation.LoadCounts." + name, null, Integer.toString(count));
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
