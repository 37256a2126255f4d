package coop.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds everything a portal keeps on this machine, and the lock that gives it to one process at a time.
 * The system takes the lock back when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private @Nullable FileLock lock;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    public static DataFolder at(Path folder) {
        try {
            Path real = Files.createDirectories(folder).toRealPath();
            Path lockFile = real.resolve("portal.lock");
            return new DataFolder(
                    real, FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new LaunchFailure(
                    LaunchFailure.GENERAL,
                    "Không ghi được vào thư mục dữ liệu %s (cannot write to the data folder).".formatted(folder),
                    e);
        }
    }

    /** Whether this process now is the one that may run a server on the folder. */
    public boolean take() {
        try {
            lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTaken() {
        return lock != null;
    }

    Credentials credentials() {
        return Credentials.keptIn(folder.resolve("credentials.properties"));
    }

    /** The port of the server that another process runs on this folder. */
    Optional<Integer> portInUse() {
        try {
            return Optional.of(Integer.valueOf(Files.readString(portFile()).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    Path portFile() {
        return folder.resolve("database.port");
    }

    Path path() {
        return folder;
    }

    Path database() {
        return folder.resolve("database");
    }

    Path unfinishedDatabase() {
        return folder.resolve("database.new");
    }

    Path server() {
        return folder.resolve("server");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path serverLog() {
        return log().resolve("database.log");
    }

    /** Makes the folders that must be there before a server starts, and throws away what a dead one left on the way. */
    void prepare() throws IOException {
        Files.createDirectories(log());
        FileSystemUtils.deleteRecursively(temporary());
        Files.createDirectories(temporary());
        Files.deleteIfExists(portFile());
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
