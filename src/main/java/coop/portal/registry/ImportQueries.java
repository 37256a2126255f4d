package coop.portal.registry;

import coop.portal.exchange.model.SourceTable;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportBatchSheet;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportOffer;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportLines;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.Masking;
import coop.portal.registry.rules.ImportLifecycle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of imports: the files, their columns, their rows with the verdicts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
public class ImportQueries {

    private final ImportBatches batches;
    private final ImportLines lines;
    private final ImportRecords records;
    private final ImportBatchFiles files;
    private final Masking personal;

    ImportQueries(
            ImportBatches batches,
            ImportLines lines,
            ImportRecords records,
            ImportBatchFiles files,
            Masking personal) {
        this.batches = batches;
        this.lines = lines;
        this.records = records;
        this.files = files;
        this.personal = personal;
    }

    public Paged<ImportBatchRow, ImportBatchFilter> batches() {
        return batches;
    }

    public Paged<ImportLine, ImportLineFilter> lines() {
        return lines;
    }

    /** @throws NotFoundException when there is none in scope */
    public ImportBatchSheet sheet(ImportBatchId id) {
        ImportBatchRow batch = batch(id);
        return new ImportBatchSheet(
                batch, ImportLifecycle.TABLE.openTo(batch.stage(), batch.counts()), files.has(id));
    }

    /** A row of a file with its verdict. @throws NotFoundException when there is none in scope */
    public ImportLine line(ImportBatchId id, int row) {
        batch(id);
        return lines.find(id, row).orElseThrow(() -> new NotFoundException("row " + row));
    }

    /** The fields that the file has columns for. */
    public List<ImportField> fields(ImportBatchId id) {
        batch(id);
        return ImportField.all().stream().filter(records.mapping(id).columns()::containsKey).toList();
    }

    /** What the file looks like and how its columns are understood so far. */
    public ImportOffer offer(ImportBatchId id) {
        ImportBatchRow batch = batch(id);
        ImportMapping mapping = records.mapping(id);
        try (ImportFile file = files.open(batch)) {
            SourceTable table = file.table(mapping);
            return offer(file, table, mapping);
        }
    }

    /** What it would look like on another sheet, with its columns guessed anew. */
    public ImportOffer offer(ImportBatchId id, int sheet) {
        ImportBatchRow batch = batch(id);
        try (ImportFile file = files.open(batch)) {
            SourceTable table = file.onSheet(sheet);
            return offer(file, table, file.guess(table));
        }
    }

    private ImportOffer offer(ImportFile file, SourceTable table, ImportMapping mapping) {
        return new ImportOffer(table.sheets(), table.columns(),
                personal.shown(file.samples(table), mapping.columns().get(ImportField.PHONE)), mapping);
    }

    private ImportBatchRow batch(ImportBatchId id) {
        return batches.find(id).orElseThrow(() -> new NotFoundException("import " + id.text()));
    }
}
