package coop.portal.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * The database that a portal of another process runs on a folder, looked at past the portal: what is in it, and its end. As an
 * extension of a test it begins with an empty folder and leaves no server behind.
 */
public final class FolderDatabase implements BeforeEachCallback, AfterEachCallback {

    private final Path folder;

    public FolderDatabase(Path folder) {
        this.folder = folder;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        if (Files.exists(folder)) {
            kill();
        }
    }

    public Connection connect() throws SQLException {
        Properties credentials = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("credentials.properties"))) {
            credentials.load(file);
            String port = Files.readString(folder.resolve("database.port")).strip();
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port + "/portal", "root", credentials.getProperty("root"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One number, also of what others have written and not yet committed. */
    public long number(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
            try (ResultSet found = statement.executeQuery(sql)) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** The server ends as a machine does whose plug is pulled. */
    public void kill() throws IOException {
        String data = "--datadir=" + folder.toRealPath().resolve("database");
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data))
                .toList();
        for (ProcessHandle server : servers) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
