package coop.portal.registry;

import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.TaskId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportRecords;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a workbook in, has its columns corrected, and hands checking, applying and undoing it to the background. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
public class ImportingRegistry {

    private static final int NAME = 255;

    private final ImportBatches batches;
    private final ImportRecords records;
    private final ImportBatchFiles files;
    private final ImportTasks tasks;
    private final ImportUndoing undoing;
    private final Desk desk;

    ImportingRegistry(
            ImportBatches batches,
            ImportRecords records,
            ImportBatchFiles files,
            ImportTasks tasks,
            ImportUndoing undoing,
            Desk desk) {
        this.batches = batches;
        this.records = records;
        this.files = files;
        this.tasks = tasks;
        this.undoing = undoing;
        this.desk = desk;
    }

    /**
     * Takes in a file that has arrived whole. Its columns are as a file with the same header had them last, else guessed.
     *
     * @param passing where it lies; from here on it is the batch's
     * @throws RefusedException when it is no workbook, or has no table that could be one with at least one row
     */
    public ImportBatchId upload(String fileName, Path passing) {
        ImportBatchId id = ImportBatchId.next();
        String name = fileName.length() <= NAME ? fileName : fileName.substring(fileName.length() - NAME);
        try (ImportFile file = files.open(passing, name)) {
            SourceTable table = file.table();
            if (file.samples(table).isEmpty()) {
                throw new RefusedException("registry.refusal.import-no-rows");
            }
            ImportMapping guess = file.guess(table);
            String fingerprint = ImportFile.fingerprint(table);
            ImportMapping mapping = records.remembered(fingerprint)
                    .map(kept -> guess.with(kept.columns(), kept.unit()))
                    .orElse(guess);
            records.insert(
                    new ImportRecords.Arrived(id, name, size(passing), mapping, fingerprint, desk.now()), desk.actor());
        }
        files.keep(id, passing);
        desk.publish(new ImportActed(id, name, "registry.action.import-uploaded", java.util.List.of()));
        return id;
    }

    /** How the file is to be read; the next one with such a header is read the same way. What was checked before goes. */
    public TaskId check(ImportBatchId id, ImportMapping mapping) {
        ImportBatchRow batch = batch(id);
        if (!mapping.usable()) {
            throw new RefusedException("registry.refusal.import-columns-missing");
        }
        tasks.leave(batch, ImportAction.CHECK);
        records.map(id, mapping);
        records.remember(id, mapping, desk.actor(), desk.now());
        return tasks.check(batch, mapping);
    }

    /** Writes what was checked. */
    public TaskId apply(ImportBatchId id) {
        ImportBatchRow batch = batch(id);
        tasks.leave(batch, ImportAction.APPLY);
        return tasks.apply(batch);
    }

    /** Takes back all that the batch wrote. @throws RefusedException naming the rows that somebody has edited since */
    public TaskId undo(ImportBatchId id) {
        ImportBatchRow batch = batch(id);
        tasks.leave(batch, ImportAction.UNDO);
        undoing.refuseWhenTouched(batch);
        return tasks.undo(batch);
    }

    /** Nothing will come of the file; it and its rows go. */
    public void discard(ImportBatchId id) {
        ImportBatchRow batch = batch(id);
        tasks.leave(batch, ImportAction.DISCARD);
        tasks.forget(batch);
        desk.publish(ImportActed.of(batch, "registry.action.import-discarded"));
    }

    private ImportBatchRow batch(ImportBatchId id) {
        return batches.find(id).orElseThrow(() -> new NotFoundException("import " + id.text()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
