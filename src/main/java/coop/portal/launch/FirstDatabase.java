package coop.portal.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Makes the database of a data folder on its first start: beside its place, then moved there, so never half. */
final class FirstDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDatabase.class);
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private final DataFolder folder;
    private final ServerFiles files;

    FirstDatabase(DataFolder folder, ServerFiles files) {
        this.folder = folder;
        this.files = files;
    }

    void makeIfMissing() throws IOException {
        if (Files.exists(folder.database())) {
            return;
        }
        LOG.info("Making a new database in {}", folder.path());
        FileSystemUtils.deleteRecursively(folder.unfinishedDatabase());
        Files.createDirectories(folder.unfinishedDatabase());
        bootstrap();
        Files.move(folder.unfinishedDatabase(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void bootstrap() throws IOException {
        Process server = files.server(folder.unfinishedDatabase(), ServerOptions.forBootstrap(folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                .start();
        try (OutputStream in = server.getOutputStream()) {
            write(in, "CREATE DATABASE mysql;\nUSE mysql;\n");
            for (String script : SCRIPTS) {
                write(in, files.script(script));
            }
            write(in, "DELETE FROM global_priv WHERE User <> 'mariadb.sys';\nDELETE FROM proxies_priv;\n");
        }
        if (exitCode(server) != 0) {
            throw new LaunchFailure(
                    LaunchFailure.GENERAL,
                    "Không tạo được cơ sở dữ liệu, xem %s (the database could not be made, see this file)."
                            .formatted(folder.serverLog()));
        }
    }

    private static void write(OutputStream in, String sql) throws IOException {
        in.write(sql.getBytes(StandardCharsets.UTF_8));
    }

    private static int exitCode(Process server) {
        try {
            return server.waitFor();
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
