package coop.portal.launch;

import coop.portal.support.TestProcess;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A process of a test that starts a server on a folder, commits a row, says the server's id and waits to be killed. */
final class ServerHolder {

    private ServerHolder() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        DataFolder folder = DataFolder.at(Path.of(arguments[0]));
        if (!folder.take()) {
            throw new IllegalStateException("taken");
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, new ServerSizing(128, 96, true));
        DatabaseAccess access = database.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), DatabaseAccess.OWNER, access.credentials().owner());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            statement.execute("INSERT INTO kept VALUES (7)");
        }
        System.out.println(TestProcess.READY + database.pid());
        Thread.sleep(Duration.ofMinutes(5));
    }
}
