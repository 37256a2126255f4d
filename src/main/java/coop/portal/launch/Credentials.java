package coop.portal.launch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded database: drawn once per data folder, known to nobody but the owner of its file. */
public record Credentials(String root, String owner, String application) {

    static Credentials keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, new Credentials(draw(), draw(), draw()));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Credentials read(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Credentials(
                properties.getProperty("root"), properties.getProperty("owner"), properties.getProperty("application"));
    }

    private static void write(Path file, Credentials drawn) throws IOException {
        writeForTheOwner(
                file, "root=%s%nowner=%s%napplication=%s%n".formatted(drawn.root, drawn.owner, drawn.application));
    }

    /** Writes a file as a whole that nobody else on the machine can read, not even while it is written. */
    static void writeForTheOwner(Path file, String content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, onlyForTheOwner());
        Files.writeString(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
