package coop.portal.registry;

import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportMoney;
import coop.portal.registry.rules.ImportColumns;
import coop.portal.registry.rules.ImportTitles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A registry workbook that was let in: where its table is, how its columns are best read, and its rows. */
final class ImportFile implements AutoCloseable {

    private static final int SAMPLES = 5;

    private final SourceWorkbook workbook;

    private ImportFile(SourceWorkbook workbook) {
        this.workbook = workbook;
    }

    static ImportFile open(Path file, String name, UploadLimits limits) {
        return new ImportFile(SourceWorkbook.open(file, name, limits));
    }

    SourceTable table() {
        return workbook.find(ImportColumns.WANTED);
    }

    SourceTable table(ImportMapping mapping) {
        List<SourceSheet> sheets = workbook.sheets();
        SourceSheet sheet = sheets.get(Math.clamp(mapping.sheet(), 0, sheets.size() - 1));
        return workbook.at(sheet, mapping.headerRow(), mapping.headerDepth(), ImportColumns.WANTED);
    }

    /** The table on a sheet that a person chose. */
    SourceTable onSheet(int sheet) {
        List<SourceSheet> sheets = workbook.sheets();
        return workbook.find(sheets.get(Math.clamp(sheet, 0, sheets.size() - 1)), ImportColumns.WANTED);
    }

    /** As it is best understood. */
    ImportMapping guess(SourceTable table) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        table.mapping().matches().forEach((key, match) -> columns.put(ImportField.valueOf(key), match.column()));
        List<String> titles = titles(table);
        ImportMoney unit = table.columns().stream()
                .filter(column -> Integer.valueOf(column.index()).equals(columns.get(ImportField.CAPITAL)))
                .flatMap(column -> ImportMoney.named(column.unit()).stream())
                .findFirst()
                .or(() -> ImportTitles.unit(titles))
                .orElse(ImportMoney.MILLION);
        return new ImportMapping(
                table.sheet().index(), table.headerRow(), table.headerDepth(), columns, unit, ImportTitles.asOf(titles).orElse(null));
    }

    private List<String> titles(SourceTable table) {
        return workbook.head(table.sheet()).stream()
                .filter(row -> row.number() <= table.headerRow() - table.headerDepth())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Text.class::isInstance)
                .map(Cell::shown)
                .toList();
    }

    /** The first rows below the header, for a person who checks the columns. */
    List<SourceRow> samples(SourceTable table) {
        try (Stream<SourceRow> rows = workbook.rows(table)) {
            return rows.filter(row -> row.kind() == RowKind.ENTRY).limit(SAMPLES).toList();
        }
    }

    /** Headers with the same captions in the same order are one. */
    static String fingerprint(SourceTable table) {
        String captions = table.columns().stream()
                .map(SourceColumn::caption)
                .map(SearchText::fold)
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(captions.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows below the header; to be closed. */
    Rows rows(ImportMapping mapping) {
        if (!mapping.usable()) {
            throw new RefusedException("registry.refusal.import-columns-missing");
        }
        return new Rows(workbook.rows(table(mapping)
                .mappedBy(columns(mapping))), mapping);
    }

    private static ColumnMapping columns(ImportMapping mapping) {
        ColumnMapping columns = ColumnMapping.NONE;
        for (Map.Entry<ImportField, Integer> column : mapping.columns().entrySet()) {
            columns = columns.with(column.getKey().name(), column.getValue());
        }
        return columns;
    }

    /** The entries among the rows, and how many others were left out on the way. */
    static final class Rows implements Iterator<ImportRow>, AutoCloseable {

        private final Stream<SourceRow> stream;
        private final Iterator<SourceRow> rows;
        private final ImportMapping mapping;
        private int leftOut;
        private boolean afterTotal;
        private java.util.Optional<SourceRow> next = java.util.Optional.empty();

        private Rows(Stream<SourceRow> stream, ImportMapping mapping) {
            this.stream = stream;
            this.rows = stream.iterator();
            this.mapping = mapping;
        }

        int leftOut() {
            return leftOut;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && rows.hasNext()) {
                SourceRow row = rows.next();
                if (row.kind() == RowKind.ENTRY && says(row)) {
                    next = java.util.Optional.of(row);
                } else {
                    leftOut++;
                    afterTotal |= row.kind() == RowKind.TOTAL;
                }
            }
            return next.isPresent();
        }

        @Override
        public ImportRow next() {
            hasNext();
            SourceRow row = next.orElseThrow();
            next = java.util.Optional.empty();
            Map<ImportField, Cell> cells = new EnumMap<>(ImportField.class);
            mapping.columns().forEach((field, column) -> {
                Cell cell = row.cell(column);
                if (!cell.blank()) {
                    cells.put(field, cell);
                }
            });
            return new ImportRow(row.number(), cells, false);
        }

        /** Something stands in a column that is read; a number of order or a signature below the table does not. */
        private boolean says(SourceRow row) {
            long filled = mapping.columns().values().stream().filter(column -> !row.cell(column).blank()).count();
            boolean signature = afterTotal && !has(row, ImportField.CODE) && 2 * filled < mapping.columns().size();
            return filled >= Math.min(2, mapping.columns().size()) && !signature;
        }

        private boolean has(SourceRow row, ImportField field) {
            Integer column = mapping.columns().get(field);
            return column != null && !row.cell(column).blank();
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    @Override
    public void close() {
        workbook.close();
    }
}
