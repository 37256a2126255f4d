package coop.portal.registry;

import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Severity;
import coop.portal.kernel.SortBy;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.RefusedRowsTaken;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportLines;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.Masking;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the rows that were refused, as they stand in the file and with the reasons, to be mended and uploaded again. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
public class ImportDownloads {

    private final ImportBatches batches;
    private final ImportLines lines;
    private final ImportRecords records;
    private final Masking personal;
    private final Desk desk;

    ImportDownloads(
            ImportBatches batches, ImportLines lines, ImportRecords records, Masking personal, Desk desk) {
        this.batches = batches;
        this.lines = lines;
        this.records = records;
        this.personal = personal;
        this.desk = desk;
    }

    /** Whether personal data may be read in the refused rows by whoever asks, so that a purpose must be said. */
    @Transactional(readOnly = true)
    public boolean asksPurpose(ImportBatchId id) {
        return personal.clearSomewhere() && records.mapping(batch(id).id()).columns().containsKey(ImportField.PHONE);
    }

    /**
     * A workbook whose captions the import knows, with the number of the row before and the reasons after.
     *
     * @param purpose what personal data in it are for, empty where there are none
     */
    public void refused(ImportBatchId id, String purpose, OutputStream out) {
        ImportBatchRow batch = batch(id);
        if (purpose.isBlank() && asksPurpose(id)) {
            throw new RefusedException("exchange.refusal.purpose-missing");
        }
        AtomicLong people = new AtomicLong();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            var sheet = workbook.sheet(Messages.text("registry.ImportDownloads.sheet"), columns(records.mapping(id)));
            lines.forEach(ImportLineFilter.of(id, ImportVerdict.REFUSED), List.of(SortBy.asc("row")), line -> {
                sheet.accept(line);
                if (line.phoneInClear()) {
                    people.incrementAndGet();
                }
            });
            desk.publish(new RefusedRowsTaken(id, batch.fileName(), sheet.written(), people.get(), purpose.strip()));
        }
    }

    private ImportBatchRow batch(ImportBatchId id) {
        return batches.find(id).orElseThrow(() -> new NotFoundException("import " + id.text()));
    }

    private static List<OutColumn<ImportLine>> columns(ImportMapping mapping) {
        List<OutColumn<ImportLine>> columns = new ArrayList<>();
        columns.add(OutColumn.of(Messages.text("registry.ImportDownloads.row"), ColumnKind.WHOLE, ImportLine::row));
        for (ImportField field : ImportField.all()) {
            if (mapping.columns().containsKey(field)) {
                columns.add(OutColumn.text(caption(field, mapping), line -> value(line.cells().get(field))));
            }
        }
        columns.add(OutColumn.<ImportLine>text(Messages.text("registry.ImportDownloads.reasons"), ImportDownloads::reasons)
                .wide(60));
        return columns;
    }

    /** As the import finds it again, money with its unit. */
    static String caption(ImportField field, ImportMapping mapping) {
        String label = Messages.label(field);
        return field.money() ? label + " (" + Messages.label(mapping.unit()) + ")" : label;
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        return switch (cell) {
            case null -> null;
            case Cell.Number(var number) -> number;
            case Cell.Date(var day) -> Messages.value(Messages.VIETNAMESE, day);
            default -> cell.shown();
        };
    }

    private static String reasons(ImportLine line) {
        return line.remarks().stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .map(Messages::withArticle)
                .collect(Collectors.joining(" "));
    }
}
