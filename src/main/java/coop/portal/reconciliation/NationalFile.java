package coop.portal.reconciliation;

import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.rules.NationalColumns;
import coop.portal.reconciliation.rules.NationalReading;
import coop.portal.registry.model.ImportMoney;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An export of the national system that was let in: where its table is, and its rows. */
final class NationalFile implements AutoCloseable {

    private final SourceWorkbook workbook;
    private final SourceTable table;

    private NationalFile(SourceWorkbook workbook) {
        this.workbook = workbook;
        this.table = workbook.find(NationalColumns.WANTED);
    }

    /** @throws RefusedException when it is no such export */
    static NationalFile open(Path path, String name, UploadLimits limits) {
        SourceWorkbook workbook = SourceWorkbook.open(path, name, limits);
        try {
            NationalFile file = new NationalFile(workbook);
            if (!file.table.mapping().missing(NationalColumns.WANTED).isEmpty()) {
                throw new RefusedException("reconciliation.refusal.columns-missing");
            }
            return file;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** At the most. */
    int size() {
        return table.rowsBelow();
    }

    /** To be closed. */
    Stream<NationalRow> rows(LocalDate today) {
        ImportMoney unit = unit();
        return workbook.rows(table)
                .filter(row -> row.kind() == RowKind.ENTRY)
                .map(row -> NationalReading.read(row.number(), column -> table.mapping().cell(row, column), unit, today));
    }

    /** As the caption says; the national system itself writes đồng. */
    private ImportMoney unit() {
        OptionalInt at = table.mapping().column(NationalColumns.CAPITAL);
        return table.columns().stream()
                .filter(column -> at.isPresent() && column.index() == at.getAsInt())
                .flatMap(column -> ImportMoney.named(column.unit()).stream())
                .findFirst()
                .orElse(ImportMoney.DONG);
    }

    /** The file as a whole, by which it is recognised when it comes again. */
    static String hash(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workbook.close();
    }
}
