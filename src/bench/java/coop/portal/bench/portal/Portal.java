package coop.portal.bench.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as a child process on a data set, started with {@code ./portal run}; stopped by its id. */
public final class Portal implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final long TO_START_MINUTES = 5;
    private static final long TO_STOP_SECONDS = 90;

    private final DataSet set;
    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private Portal(DataSet set, Process process) {
        this.set = set;
        this.process = process;
        Path log = set.log("portal");
        Thread.ofPlatform().daemon().name("portal-output").start(() -> listen(log));
    }

    /** @param settings more for its environment, such as {@code PORTAL_JAVA_OPTIONS} */
    public static Portal on(Path home, DataSet set, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Rehearsal.NONE);
        all.put("PORTAL_SERVERTIMING", "true");
        all.putAll(settings);
        try {
            Portal portal = new Portal(set, new Launcher(home)
                    .calling(all, set.log("portal"), "run", "--port", "0", "--data", set.folder().toString())
                    .start());
            AtTheEnd.end(portal::close);
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Path log) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintStream kept = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            String line;
            while ((line = lines.readLine()) != null) {
                kept.println(line);
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    port.complete(Integer.valueOf(found.group(1)));
                }
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
        port.completeExceptionally(new IllegalStateException("the portal ended before it was ready, see " + log));
    }

    private void awaitReady() {
        try {
            port.get(TO_START_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the portal does not start, see " + set.log("portal"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port.join();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(TO_STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
