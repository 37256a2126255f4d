package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.support.ModuleTest;
import coop.portal.support.TestDatabase;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the embedded server lets whom do. */
class EmbeddedDatabaseModuleTest extends ModuleTest {

    @Autowired
    private JdbcTemplate application;

    @AfterEach
    void dropPlantedTables() {
        database().execute("DROP TABLE IF EXISTS audit_planted, planted");
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-02")
    void it_listens_on_the_loopback_only() throws IOException {
        int its = TestDatabase.one().access().port();
        new Socket(InetAddress.getLoopbackAddress(), its).close();
        for (InetAddress address : addressesOfTheMachine()) {
            assertThatThrownBy(() -> new Socket(address, its).close())
                    .as("a connection through %s", address)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-02")
    void it_knows_nobody_without_a_password() {
        String url = TestDatabase.one().access().url();
        for (String user : List.of("root", DatabaseAccess.OWNER, DatabaseAccess.APPLICATION, "")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "").close())
                    .as("signed in as '%s'", user)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void it_folds_accents_and_keeps_snapshots() {
        database().execute("CREATE TABLE planted (name VARCHAR(20))");
        database().update("INSERT INTO planted VALUES ('Đồng Tâm')");
        assertThat(database().queryForObject("SELECT COUNT(*) FROM planted WHERE name = 'dong tam'", Integer.class))
                .isEqualTo(1);
        assertThat(application.queryForObject("SELECT @@innodb_snapshot_isolation", Boolean.class)).isTrue();
        assertThat(application.queryForObject("SELECT @@character_set_server", String.class)).isEqualTo("utf8mb4");
    }

    @Test
    void the_application_does_not_own_the_tables() {
        assertThat(application.queryForObject("SELECT CURRENT_USER()", String.class)).isEqualTo("portal_app@127.0.0.1");
        assertThatThrownBy(() -> application.execute("CREATE TABLE planted (id INT)"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-05")
    void the_trail_can_be_added_to_and_read_but_neither_changed_nor_emptied() {
        plantTables();
        application.update("INSERT INTO audit_planted VALUES (1)");
        assertThat(application.queryForObject("SELECT COUNT(*) FROM audit_planted", Integer.class)).isEqualTo(1);
        for (String change : List.of(
                "UPDATE audit_planted SET id = 2", "DELETE FROM audit_planted", "TRUNCATE TABLE audit_planted",
                "DROP TABLE audit_planted", "REPLACE INTO audit_planted VALUES (1)")) {
            assertThatThrownBy(() -> application.execute(change)).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void rows_of_other_tables_can_be_changed() {
        plantTables();
        application.update("INSERT INTO planted VALUES (1)");
        application.update("UPDATE planted SET id = 2");
        assertThat(application.update("DELETE FROM planted WHERE id = 2")).isEqualTo(1);
    }

    @Test
    void an_account_is_not_made_of_anything() {
        assertThatThrownBy(() -> DatabaseGrants.quoted("x'@'%' IDENTIFIED BY ''; --"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void plantTables() {
        database().execute("CREATE TABLE audit_planted (id INT PRIMARY KEY)");
        database().execute("CREATE TABLE planted (id INT PRIMARY KEY)");
        DatabaseAccess access = TestDatabase.one().access();
        new DatabaseGrants(
                        new DriverManagerDataSource(
                                access.url(), DatabaseAccess.OWNER, access.credentials().owner()),
                        "portal_app@127.0.0.1")
                .give();
    }

    private static List<InetAddress> addressesOfTheMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
