package coop.portal.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Calls {@code ./portal} as a person would. */
final class Launcher {

    private static final long PATIENCE_MINUTES = 60;

    private final Path home;

    Launcher(Path home) {
        this.home = home;
    }

    ProcessBuilder calling(Map<String, String> settings, Path log, String... words) {
        List<String> command = new ArrayList<>(List.of(home.resolve("portal").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        builder.environment().put("PORTAL_DEMO", "true");
        builder.environment().putAll(settings);
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder;
    }

    /** Waits until it has done what was asked. */
    void call(Map<String, String> settings, Path log, String... words) {
        Process process = null;
        try {
            process = calling(settings, log, words)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            AtTheEnd.end(process::destroy);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("./portal " + String.join(" ", words) + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "./portal " + String.join(" ", words) + " left with " + process.exitValue() + ", see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (process != null && process.isAlive()) {
                process.destroy();
            }
        }
    }
}
