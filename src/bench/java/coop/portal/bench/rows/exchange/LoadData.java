package coop.portal.bench.rows.exchange;

import coop.portal.bench.portal.Database;
import coop.portal.bench.rows.Stand;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * As many wide rows as the import brings, read by the database itself from a text file into a table with the register's columns
 * and indexes: nothing can put rows there faster.
 */
final class LoadData {

    private static final String TABLE = "bench_organisation";

    private LoadData() {}

    /** @return seconds */
    static double load(Stand stand, int rows) throws SQLException, IOException {
        Path file = stand.set().folder().resolve("tmp").resolve("bench.txt");
        try (Database database = Database.root(stand.set()); Statement statement = database.connection().createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + TABLE);
            statement.execute("CREATE TABLE " + TABLE + " LIKE organisation");
            String columns = database.text("SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM"
                    + " information_schema.columns WHERE table_schema = 'portal' AND table_name = 'organisation'"
                    + " AND COALESCE(generation_expression, '') = ''");
            write(database, columns, rows, file);
            long begun = System.nanoTime();
            statement.execute("LOAD DATA INFILE '" + file + "' INTO TABLE " + TABLE + " CHARACTER SET utf8mb4 (" + columns + ")");
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("DROP TABLE " + TABLE);
            return seconds;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Rows that are there, with keys of their own. */
    private static void write(Database database, String columns, int rows, Path file) throws SQLException, IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                Statement statement = database.connection().createStatement();
                var read = statement.executeQuery("SELECT " + columns + " FROM organisation ORDER BY id LIMIT " + rows)) {
            int count = read.getMetaData().getColumnCount();
            while (read.next()) {
                for (int i = 1; i <= count; i++) {
                    String value = read.getString(i);
                    out.write(value == null ? "\\N" : value.replace("\\", "\\\\").replace("\t", " ").replace("\n", " "));
                    out.write(i == count ? '\n' : '\t');
                }
            }
        }
    }
}
