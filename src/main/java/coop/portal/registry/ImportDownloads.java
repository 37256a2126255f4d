package coop.portal.registry;

import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.kernel.SortBy;
import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportLines;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
    private final Desk desk;

    ImportDownloads(ImportBatches batches, ImportLines lines, ImportRecords records, Desk desk) {
        this.batches = batches;
        this.lines = lines;
        this.records = records;
        this.desk = desk;
    }

    /** A workbook whose captions the import knows, with the number of the row before and the reasons after. */
    public void refused(ImportBatchId id, OutputStream out) {
        ImportBatchRow batch = batches.find(id).orElseThrow(() -> new NotFoundException("import " + id.text()));
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            var sheet = workbook.sheet(Messages.text("registry.ImportDownloads.sheet"), columns(records.mapping(id)));
            lines.forEach(ImportLineFilter.of(id, ImportVerdict.REFUSED), List.of(SortBy.asc("row")), sheet);
        }
        desk.publish(ImportActed.of(batch, "registry.action.import-refused-downloaded"));
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
        return field == ImportField.CAPITAL ? label + " (" + Messages.label(mapping.unit()) + ")" : label;
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
                .map(ImportDownloads::reason)
                .collect(Collectors.joining(" "));
    }

    private static String reason(Remark remark) {
        return Messages.text(remark) + (remark.article() == null ? "" : " (" + remark.article() + ")");
    }
}
