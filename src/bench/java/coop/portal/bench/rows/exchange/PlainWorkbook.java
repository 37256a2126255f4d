package coop.portal.bench.rows.exchange;

import coop.portal.bench.portal.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register from the database straight into a workbook, row by row, with the same library: nothing is checked or told. */
final class PlainWorkbook {

    private static final String ROWS = "SELECT o.name, o.code, c.name AS commune, o.legal_status, o.operating_status,"
            + " o.members_official, o.sector, o.charter_capital, o.first_cert_date FROM organisation o"
            + " JOIN admin_unit c ON c.id = o.commune_id ORDER BY o.name, o.id";
    private static final int AT_ONCE = 1_000;

    private PlainWorkbook() {}

    /** @return seconds */
    static double write(Database database, Path file) throws IOException, SQLException {
        long begun = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Workbook book = new Workbook(out, "bench", "1.0");
                PreparedStatement statement = database.connection().prepareStatement(
                        ROWS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(AT_ONCE);
            Worksheet sheet = book.newWorksheet("1");
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                for (int row = 0; rows.next(); row++) {
                    for (int column = 0; column < columns; column++) {
                        put(sheet, row, column, rows.getObject(column + 1));
                    }
                    if (row % AT_ONCE == AT_ONCE - 1) {
                        sheet.flush();
                    }
                }
            }
            sheet.finish();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.delete(file);
        return seconds;
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(row, column, number);
            case Date day -> sheet.value(row, column, day.toLocalDate());
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
