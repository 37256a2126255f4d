package coop.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** The packaged application as the launcher starts it: the jar taken apart, which starts in half the time. */
final class PackagedPortal {

    private static final Path JAR = Path.of("target", "portal.jar");
    private static final Path FOLDER = Path.of("target", "journeys", "program");
    private static final Path LOCK = Path.of("target", "journeys", "program.lock");

    private PackagedPortal() {}

    /** Two processes of a run may ask at once: one takes it apart, the other waits. */
    static synchronized Path program() {
        Path program = FOLDER.resolve("portal.jar");
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Package the portal first: " + JAR + " is missing");
        }
        try {
            Files.createDirectories(LOCK.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (FileChannel door = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = door.lock()) {
            if (!Files.exists(program) || Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
                FileSystemUtils.deleteRecursively(FOLDER);
                takeApart();
                Files.setLastModifiedTime(program, Files.getLastModifiedTime(JAR));
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeApart() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The jar could not be taken apart");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
