package coop.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB server that the portal brings along, running as a child process on a data folder: it listens on the
 * loopback only, knows nobody but the portal, and ends with it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);
    private static final long POLL_MILLIS = 50;

    private final DataFolder folder;
    private final Process server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataFolder folder, Process server, DatabaseAccess access) {
        this.folder = folder;
        this.server = server;
        this.access = access;
    }

    /** Starts the server on a folder this process has taken, making the database when there is none yet. */
    public static EmbeddedDatabase start(DataFolder folder, ServerSizing sizing) {
        if (!folder.isTaken()) {
            throw new IllegalStateException("The folder must be taken before a server starts on it: " + folder.path());
        }
        try {
            folder.prepare();
            LeftOverServer.end(folder.database(), folder.unfinishedDatabase());
            ServerFiles files = ServerFiles.in(folder.server());
            new FirstDatabase(folder, files).makeIfMissing();
            return startServer(folder, files, sizing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase startServer(DataFolder folder, ServerFiles files, ServerSizing sizing)
            throws IOException {
        DatabaseAccess access = new DatabaseAccess(freePort(), folder.credentials());
        Path accounts = ServerAccounts.write(folder, access.credentials());
        Process server = files.server(
                        folder.database(), ServerOptions.of(folder, access.port(), accounts, sizing))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                .start();
        server.getOutputStream().close();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, server, access);
        try {
            database.awaitAnswer();
        } finally {
            Files.deleteIfExists(accounts);
        }
        Files.writeString(folder.portFile(), Integer.toString(access.port()));
        return database;
    }

    public DatabaseAccess access() {
        return access;
    }

    long pid() {
        return server.pid();
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                server.destroyForcibly();
                throw new LaunchFailure(
                        LaunchFailure.GENERAL,
                        "Cơ sở dữ liệu không khởi động được, xem %s (the database does not start, see this file)."
                                .formatted(folder.serverLog()));
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = connectAsRoot()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database starts", e);
        }
    }

    private Connection connectAsRoot() throws SQLException {
        return DriverManager.getConnection(access.url(), "root", access.credentials().root());
    }

    /** Stops the server cleanly; what it holds stays in the folder. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.portFile());
        } catch (IOException e) {
            LOG.warn("The file with the database's port could not be deleted", e);
        }
        if (!askedToStop() || !ended()) {
            LeftOverServer.end(server.toHandle());
        }
    }

    private boolean askedToStop() {
        try (Connection connection = connectAsRoot();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
            return true;
        } catch (SQLException e) {
            LOG.debug("The database could not be asked to stop", e);
            return false;
        }
    }

    private boolean ended() {
        try {
            return server.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
