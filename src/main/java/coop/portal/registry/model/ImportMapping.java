package coop.portal.registry.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read: its sheet, the last row of its header and how many rows that has, which column (from 0) holds which
 * field, the unit of money and the day of the figures. Guessed first, then a person's to correct.
 */
public record ImportMapping(
        int sheet,
        int headerRow,
        int headerDepth,
        Map<ImportField, Integer> columns,
        ImportMoney unit,
        @Nullable LocalDate asOf) {

    public ImportMapping {
        columns = Map.copyOf(columns);
    }

    public ImportMapping with(Map<ImportField, Integer> otherColumns, ImportMoney otherUnit) {
        return new ImportMapping(sheet, headerRow, headerDepth, otherColumns, otherUnit, asOf);
    }

    public boolean usable() {
        return columns.containsKey(ImportField.NAME) || columns.containsKey(ImportField.CODE);
    }
}
