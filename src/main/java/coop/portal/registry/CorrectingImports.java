package coop.portal.registry;

import coop.portal.exchange.model.Cell;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportLines;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.ImportStaging;
import coop.portal.registry.rules.PersonalMask;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a row of a checked file in its place; it and the rows that stood in its way are judged anew at once. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
public class CorrectingImports {

    private final ImportBatches batches;
    private final ImportLines lines;
    private final ImportRecords records;
    private final ImportStaging staging;
    private final ImportChecking checking;
    private final ImportTasks tasks;

    CorrectingImports(
            ImportBatches batches,
            ImportLines lines,
            ImportRecords records,
            ImportStaging staging,
            ImportChecking checking,
            ImportTasks tasks) {
        this.batches = batches;
        this.lines = lines;
        this.records = records;
        this.staging = staging;
        this.checking = checking;
        this.tasks = tasks;
    }

    /** @param typed what the fields of the row should be; a field that is not named stays, an empty one says nothing */
    public ImportLine correct(ImportBatchId id, int row, Map<ImportField, String> typed) {
        ImportBatchRow batch = batches.find(id).orElseThrow(() -> new NotFoundException("import " + id.text()));
        tasks.leave(batch, ImportAction.CORRECT);
        ImportLine before = line(id, row);
        Map<ImportField, Cell> cells = new EnumMap<>(ImportField.class);
        cells.putAll(before.cells());
        List<Change> changes = new ArrayList<>();
        typed.forEach((field, text) -> put(cells, field, text.strip()).ifPresent(changes::add));
        judge(id, new ImportRow(row, cells, true), before);
        records.count(id, staging.count(id, batch.counts().leftOut()));
        tasks.publish(new ImportActed(id, batch.fileName() + " #" + row, "registry.action.import-row-corrected", changes));
        return lines.find(id, row).orElseThrow(() -> new NotFoundException("row " + row));
    }

    private ImportLine line(ImportBatchId id, int row) {
        return staging.find(id, row).orElseThrow(() -> new NotFoundException("row " + row));
    }

    private static java.util.Optional<Change> put(Map<ImportField, Cell> cells, ImportField field, String text) {
        String shown = cells.getOrDefault(field, Cell.EMPTY).shown().strip();
        boolean personal = field == ImportField.PHONE;
        if (shown.equals(text) || personal && text.indexOf('*') >= 0) {
            return java.util.Optional.empty();
        }
        if (text.isEmpty()) {
            cells.remove(field);
        } else {
            cells.put(field, new Cell.Text(text));
        }
        String name = "registry.ImportField." + field.name();
        return personal
                ? java.util.Optional.of(new Change(name, PersonalMask.phone(shown), PersonalMask.phone(text)))
                : Change.between(name, shown, text);
    }

    /** Rows with its code, the old and the new one, may be free now or stand in its way. */
    private void judge(ImportBatchId id, ImportRow corrected, ImportLine before) {
        Map<Integer, ImportRow> rows = new TreeMap<>();
        String code = code(id, corrected);
        for (String one : new String[] {before.code(), code}) {
            if (one != null) {
                staging.withCode(id, one).forEach(line ->
                        rows.put(line.row(), new ImportRow(line.row(), line.cells(), line.corrected())));
            }
        }
        rows.put(corrected.number(), corrected);
        staging.update(id, checking.judge(List.copyOf(rows.values()), records.mapping(id)).stream()
                .map(ImportJudging.Judged::line)
                .toList());
    }

    private @org.jspecify.annotations.Nullable String code(ImportBatchId id, ImportRow row) {
        return checking.judge(List.of(row), records.mapping(id)).getFirst().line().code();
    }
}
