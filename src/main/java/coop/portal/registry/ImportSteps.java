package coop.portal.registry;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.persistence.ImportRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The three long steps of an import, each with its end: the stage it leads to, the counts, and the line in the trail. */
@Component
class ImportSteps {

    private final ImportChecking checking;
    private final ImportApplying applying;
    private final ImportUndoing undoing;
    private final ImportRecords records;
    private final ImportBatchFiles files;
    private final Ending ending;

    ImportSteps(
            ImportChecking checking,
            ImportApplying applying,
            ImportUndoing undoing,
            ImportRecords records,
            ImportBatchFiles files,
            Ending ending) {
        this.checking = checking;
        this.applying = applying;
        this.undoing = undoing;
        this.records = records;
        this.files = files;
        this.ending = ending;
    }

    /** How a step ends. */
    @Component
    static class Ending {

        private final Desk desk;
        private final TransactionTemplate transactions;

        Ending(Desk desk, TransactionTemplate transactions) {
            this.desk = desk;
            this.transactions = transactions;
        }
    }

    ImportCounts check(ImportBatchRow batch, ImportMapping mapping, TaskProgress progress) {
        try (ImportFile file = files.open(batch)) {
            return check(batch, file, mapping, progress);
        }
    }

    ImportCounts check(ImportBatchRow batch, ImportFile file, ImportMapping mapping, TaskProgress progress) {
        ImportCounts counts = checking.check(batch.id(), file, mapping, progress);
        ending.transactions.executeWithoutResult(status -> {
            move(batch, ImportStage.CHECKING, ImportStage.CHECKED);
            publish(batch, "registry.action.import-checked", counts);
        });
        return counts;
    }

    ImportCounts apply(ImportBatchRow batch, TaskProgress progress) {
        ImportCounts applied = applying.apply(batch, progress, counts -> {
            move(batch, ImportStage.APPLYING, ImportStage.APPLIED);
            records.applied(batch.id(), ending.desk.now());
            publish(batch, "registry.action.import-applied", counts);
        });
        files.remove(batch.id());
        return applied;
    }

    void undo(ImportBatchRow batch, TaskProgress progress) {
        undoing.undo(batch, progress, () -> {
            move(batch, ImportStage.UNDOING, ImportStage.UNDONE);
            records.undone(batch.id(), ending.desk.actor().name(), ending.desk.now());
            publish(batch, "registry.action.import-undone", batch.counts());
        });
    }

    void publish(Recorded act) {
        ending.desk.publish(act);
    }

    private void move(ImportBatchRow batch, ImportStage from, ImportStage to) {
        if (!records.move(batch.id(), from, to, null)) {
            throw new StaleException("import " + batch.id().text());
        }
    }

    private void publish(ImportBatchRow batch, String action, ImportCounts counts) {
        ending.desk.publish(ImportActed.of(
                batch,
                action,
                count("rows", counts.rows()),
                count("created", counts.created()),
                count("updated", counts.updated()),
                count("unchanged", counts.unchanged()),
                count("warnings", counts.warnings()),
                count("refused", counts.refused())));
    }

    private static Change count(String name, int count) {
        return new Change("registry.ImportCounts." + name, null, String.valueOf(count));
    }
}
