package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.ModuleTest;
import coop.portal.support.TestProcess;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What the next start finds when the one before was killed, or stopped as it should be. */
class RecoveryModuleTest extends ModuleTest {

    private static final Path FOLDER = Path.of("target", "recovery-test");

    @BeforeEach
    @AfterEach
    void nothingIsLeftFromBefore() throws IOException {
        for (String part : List.of("database", "database.new", "credentials.properties")) {
            FileSystemUtils.deleteRecursively(FOLDER.resolve(part));
        }
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-03")
    void after_a_kill_the_next_start_ends_the_orphan_and_finds_what_was_committed() throws Exception {
        TestProcess first = TestProcess.start(ServerHolder.class, FOLDER.toString());
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(first.said())).orElseThrow();
        first.kill();
        assertThat(orphan.isAlive()).isTrue();

        try (DataFolder folder = DataFolder.at(FOLDER)) {
            assertThat(folder.take()).isTrue();
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, ServerSizing.forTests())) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(rows(database)).isEqualTo(1);
            }
        }
    }

    @Test
    void a_database_that_was_only_half_made_is_made_anew() throws Exception {
        Files.createDirectories(FOLDER.resolve("database.new"));
        Files.writeString(FOLDER.resolve("database.new").resolve("ibdata1"), "half");
        try (DataFolder folder = DataFolder.at(FOLDER)) {
            folder.take();
            EmbeddedDatabase.start(folder, ServerSizing.forTests()).close();
        }
        assertThat(FOLDER.resolve("database")).isDirectory();
        assertThat(FOLDER.resolve("database.new")).doesNotExist();
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-06")
    void a_stop_ends_the_server_keeps_the_data_and_leaves_no_file_with_passwords_behind() throws Exception {
        try (DataFolder folder = DataFolder.at(FOLDER)) {
            folder.take();
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, ServerSizing.forTests());
            ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
            assertThat(folder.portInUse()).contains(database.access().port());
            assertThat(folder.temporary().resolve("accounts.sql")).doesNotExist();
            database.close();
            assertThat(server.isAlive()).isFalse();
            assertThat(folder.portInUse()).isEmpty();
            assertThat(folder.database()).isDirectory();
        }
    }

    private static int rows(EmbeddedDatabase database) throws SQLException {
        DatabaseAccess access = database.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), DatabaseAccess.OWNER, access.credentials().owner());
                var found = connection.createStatement().executeQuery("SELECT COUNT(*) FROM kept WHERE id = 7")) {
            found.next();
            return found.getInt(1);
        }
    }
}
