package coop.portal.launch;

import java.nio.file.Path;
import java.util.List;

/** How the embedded server is set: nothing is read from the machine, nothing is open to it, and a commit is on disk. */
final class ServerOptions {

    private ServerOptions() {}

    static List<String> of(DataFolder folder, int port, Path accounts, ServerSizing sizing) {
        return List.of(
                "--bind-address=" + DatabaseAccess.HOST,
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl",
                "--socket=portal.sock",
                "--pid-file=" + folder.path().resolve("database.pid"),
                "--tmpdir=" + folder.temporary(),
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+07:00",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=" + (sizing.durable() ? 1 : 0),
                "--innodb-buffer-pool-size=" + sizing.bufferPoolMegabytes() + "M",
                "--innodb-log-file-size=" + sizing.logMegabytes() + "M",
                "--innodb-lock-wait-timeout=20",
                "--max-allowed-packet=64M",
                "--max-connections=80",
                "--local-infile=OFF",
                "--secure-file-priv=" + folder.temporary(),
                "--skip-symbolic-links",
                "--performance-schema=OFF");
    }

    static List<String> forBootstrap(DataFolder folder) {
        return List.of(
                "--bootstrap",
                "--tmpdir=" + folder.temporary(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=16M",
                "--net-buffer-length=16K",
                "--enforce-storage-engine=");
    }
}
