package coop.portal.figures;

import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.model.ColumnMatch;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.rules.ReportColumns;
import coop.portal.figures.rules.ReportReading;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportMoney;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** A workbook of figures that was let in: where its table is, in which units its money is, and its rows. */
final class HandInFile implements AutoCloseable {

    private final SourceWorkbook workbook;
    private final SourceTable table;
    private final Map<FigureField, ImportMoney> units = new EnumMap<>(FigureField.class);
    private final ImportMoney usual;

    private HandInFile(SourceWorkbook workbook) {
        this.workbook = workbook;
        this.table = workbook.find(ReportColumns.WANTED);
        table.mapping().matches().forEach((key, match) -> unit(key, match.column()));
        this.usual = units.getOrDefault(FigureField.REVENUE_TOTAL, ImportMoney.MILLION);
    }

    /** @throws RefusedException when it is no workbook, or names no revenue or nobody whose figures these are */
    static HandInFile open(Path file, String name, UploadLimits limits) {
        SourceWorkbook workbook = SourceWorkbook.open(file, name, limits);
        try {
            HandInFile opened = new HandInFile(workbook);
            opened.refuseWithoutColumns();
            return opened;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private void refuseWithoutColumns() {
        Map<String, ColumnMatch> found = table.mapping().matches();
        if (!found.containsKey(FigureField.REVENUE_TOTAL.name())) {
            throw new RefusedException("figures.refusal.no-column", ReportColumns.caption(FigureField.REVENUE_TOTAL.name()));
        }
        if (!found.containsKey(ReportColumns.CODE) && !found.containsKey(ReportColumns.NAME)) {
            throw new RefusedException("figures.refusal.no-column", ReportColumns.caption(ReportColumns.CODE));
        }
    }

    private void unit(String key, int column) {
        if (Arrays.stream(FigureField.values()).anyMatch(field -> field.name().equals(key))) {
            table.columns().stream()
                    .filter(one -> one.index() == column)
                    .flatMap(one -> ImportMoney.named(one.unit()).stream())
                    .findFirst()
                    .ifPresent(unit -> units.put(FigureField.valueOf(key), unit));
        }
    }

    int rowsBelow() {
        return table.rowsBelow();
    }

    /** The rows below the header; to be closed. */
    Stream<SourceRow> rows() {
        return workbook.rows(table);
    }

    /** A sum, a heading or a signature is no report. */
    boolean entry(SourceRow row) {
        return row.kind() == RowKind.ENTRY
                && table.mapping().matches().values().stream()
                                .filter(match -> !row.cell(match.column()).blank())
                                .count()
                        >= 2;
    }

    ReportReading.Row read(SourceRow row, LocalDate today) {
        return ReportReading.read(
                key -> table.mapping().cell(row, key), field -> units.getOrDefault(field, usual), today);
    }

    @Override
    public void close() {
        workbook.close();
    }
}
