package coop.portal.support;

import coop.portal.launch.DataFolder;
import coop.portal.launch.DatabaseAccess;
import coop.portal.launch.EmbeddedDatabase;
import coop.portal.launch.ServerSizing;
import java.nio.file.Path;
import java.sql.Connection;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one MariaDB of a test run: the portal's own embedded server in a folder below {@code target}, empty at first. */
public final class TestDatabase {

    private static final int FOLDERS = 4;

    private final EmbeddedDatabase server;
    private final JdbcTemplate root;

    private TestDatabase(EmbeddedDatabase server) {
        this.server = server;
        DatabaseAccess access = server.access();
        this.root = new JdbcTemplate(
                new DriverManagerDataSource(access.url(), "root", access.credentials().root()));
    }

    private static final class Holder {
        private static final TestDatabase ONE = start();
    }

    /** The server of this test run, started by the first who asks. */
    public static TestDatabase one() {
        return Holder.ONE;
    }

    private static TestDatabase start() {
        for (int number = 1; number <= FOLDERS; number++) {
            DataFolder folder = DataFolder.at(Path.of("target", "test-data-" + number));
            if (folder.take()) {
                TestDatabase database = new TestDatabase(EmbeddedDatabase.start(folder, ServerSizing.forTests()));
                database.empty();
                SpringApplication.getShutdownHandlers().add(database.server::close);
                return database;
            }
            folder.close();
        }
        throw new IllegalStateException("All folders for test data are in use");
    }

    private void empty() {
        root.execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE portal");
                statement.execute("CREATE DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
                return true;
            }
        });
    }

    public DatabaseAccess access() {
        return server.access();
    }

    /** Past all rights and scopes, to look at what is really there and to plant what no use case would. */
    public JdbcTemplate asRoot() {
        return root;
    }
}
