package coop.portal.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/** The portal's own database through the portal's own driver, without the portal: what the work costs at least. */
public final class Database implements AutoCloseable {

    private final Connection connection;
    private long sink;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** As the application, with options for the driver such as {@code ?allowLocalInfile=true}. */
    public static Database of(DataSet set) {
        return as(set, "portal_app", "application");
    }

    /** As the one who may make tables and let the server read files. */
    public static Database root(DataSet set) {
        return as(set, "root", "root");
    }

    private static Database as(DataSet set, String account, String key) {
        try {
            String port = Files.readString(set.folder().resolve("database.port")).strip();
            return new Database(DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port + "/portal", account, password(set.folder(), key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String password(Path folder, String key) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("credentials.properties"))) {
            properties.load(in);
        }
        return properties.getProperty(key);
    }

    public Connection connection() {
        return connection;
    }

    /** Reads all that a statement finds. @return milliseconds */
    public double millis(String sql, Object... values) {
        long begun = System.nanoTime();
        read(sql, values);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Reads every value of every row. @return how many rows there were */
    public int read(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                int many = 0;
                while (rows.next()) {
                    many++;
                    for (int i = 1; i <= columns; i++) {
                        Object value = rows.getObject(i);
                        sink += value == null ? 0 : value.hashCode();
                    }
                }
                return many;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String text(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getObject(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** So that nothing that was read counts as unused. */
    public long sink() {
        return sink;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
