package coop.portal.registry;

import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.registry.ImportJudging.Judged;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.ImportStaging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An import in one go, without anybody who looks at it in between: only checked, or checked and applied. */
@Component
class ImportRun {

    private final ImportChecking checking;
    private final ImportSteps steps;
    private final ImportBatches batches;
    private final ImportRecords records;
    private final ImportBatchFiles files;
    private final Setting setting;

    ImportRun(
            ImportChecking checking,
            ImportSteps steps,
            ImportBatches batches,
            ImportRecords records,
            ImportBatchFiles files,
            Setting setting) {
        this.checking = checking;
        this.steps = steps;
        this.batches = batches;
        this.records = records;
        this.files = files;
        this.setting = setting;
    }

    /** Who runs it, and how it is written. */
    @Component
    static class Setting {

        private final Desk desk;
        private final ImportStaging staging;
        private final TransactionTemplate transactions;

        Setting(Desk desk, ImportStaging staging, TransactionTemplate transactions) {
            this.desk = desk;
            this.staging = staging;
            this.transactions = transactions;
        }
    }

    /** Nothing is written, not even that it was checked. */
    ImportCounts check(Path path, Consumer<List<ImportLine>> rows, TaskProgress progress) {
        try (ImportFile file = files.open(path, path.getFileName().toString())) {
            return checking.judge(file, file.guess(file.table()), progress, judged ->
                    rows.accept(judged.stream().map(Judged::line).toList()));
        }
    }

    /** A batch like one from the screen, which can be looked at and undone there. */
    ImportCounts apply(Path path, Consumer<List<ImportLine>> rows, TaskProgress progress) {
        try (ImportFile file = files.open(path, path.getFileName().toString())) {
            SourceTable table = file.table();
            ImportMapping mapping = file.guess(table);
            ImportBatchId id = begin(path, mapping, ImportFile.fingerprint(table));
            try {
                steps.check(batch(id), file, mapping, progress);
                move(id, ImportStage.CHECKED, ImportStage.APPLYING);
                ImportCounts counts = steps.apply(batch(id), progress);
                tell(id, rows);
                return counts;
            } catch (RuntimeException e) {
                records.giveUp(id, "registry.import.note.failed");
                throw e;
            }
        }
    }

    private void tell(ImportBatchId id, Consumer<List<ImportLine>> rows) {
        List<ImportLine> lines = setting.staging.after(id, 0, ImportChecking.CHUNK);
        while (!lines.isEmpty()) {
            rows.accept(lines);
            lines = setting.staging.after(id, lines.getLast().row(), ImportChecking.CHUNK);
        }
    }

    private ImportBatchId begin(Path path, ImportMapping mapping, String fingerprint) {
        ImportBatchId id = ImportBatchId.next();
        setting.transactions.executeWithoutResult(status -> records.insert(
                new ImportRecords.Arrived(
                        id, path.getFileName().toString(), size(path), mapping, fingerprint, setting.desk.now()),
                setting.desk.actor()));
        move(id, ImportStage.UPLOADED, ImportStage.CHECKING);
        return id;
    }

    private void move(ImportBatchId id, ImportStage from, ImportStage to) {
        setting.transactions.executeWithoutResult(status -> records.move(id, from, to, null));
    }

    private ImportBatchRow batch(ImportBatchId id) {
        return batches.find(id).orElseThrow();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
