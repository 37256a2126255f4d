package coop.portal.exchange;

import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The portal's own place for files that have come in or wait to be fetched. A file is there whole or not at all: it is
 * written under a passing name, checked by the guard, and only then called by its id.
 */
@Component
public class UploadFolder {

    private static final int BUFFER = 1 << 16;
    private static final String PASSING = "coming-";

    private final Path folder;
    private final UploadLimits limits;
    private final PortalClock clock;

    UploadFolder(@Value("${portal.upload.folder:}") String folder, UploadLimits limits, PortalClock clock) {
        this.clock = clock;
        this.folder = folder.isBlank() ? Path.of(System.getProperty("java.io.tmpdir"), "portal-uploads") : Path.of(folder);
        this.limits = limits;
    }

    public UploadLimits limits() {
        return limits;
    }

    /** Takes a file in, refusing it as soon as it is too long. @return where it lies until it is kept or removed */
    public Path receive(InputStream in) {
        Path passing = fresh();
        try (OutputStream out = Files.newOutputStream(passing)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limits.fileBytes()) {
                    throw Refusals.tooLarge(limits.fileBytes());
                }
                out.write(buffer, 0, read);
            }
            return passing;
        } catch (IOException | RefusedException e) {
            remove(passing);
            throw e instanceof RefusedException refused ? refused : new UncheckedIOException((IOException) e);
        }
    }

    /** Takes a file in and hands it over; it is gone again when whoever reads it refuses it. @return what came of it */
    public <T> T hand(Path file, Function<Path, T> reader) {
        Path passing = taken(file);
        try {
            return reader.apply(passing);
        } catch (RuntimeException e) {
            remove(passing);
            throw e;
        }
    }

    private Path taken(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return receive(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file to be written into. */
    public Path fresh() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, PASSING, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the file is found by its id. */
    public void keep(String id, Path passing) {
        try {
            Files.move(passing, path(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Path> find(String id) {
        return Optional.of(path(id)).filter(Files::isRegularFile);
    }

    public void remove(String id) {
        remove(path(id));
    }

    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a kind that nobody has fetched for a day go. */
    void sweep(String prefix) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(prefix)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String id) {
        if (!id.matches("[0-9A-Za-z-]{1,60}")) {
            throw new IllegalArgumentException(id);
        }
        return folder.resolve(id + ".kept");
    }
}
