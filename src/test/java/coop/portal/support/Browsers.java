package coop.portal.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The one portal and the one Chromium that all journeys of one process share; a run has two such processes side by side. */
final class Browsers {

    private static final Path FOLDER = Path.of("target", "journeys");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable PortalProcess portal;
    private static @Nullable Browser browser;

    private Browsers() {}

    static synchronized PortalProcess portal() {
        if (portal == null) {
            PortalProcess started = PortalProcess.serving(emptyDataFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            portal = started;
        }
        return portal;
    }

    static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(QUIET));
        }
        return browser;
    }

    /** Where a failed journey leaves what it saw. */
    static Path results() {
        return FOLDER;
    }

    private static Path emptyDataFolder() {
        Path data = FOLDER.resolve("data-" + System.getProperty("portal.test.process", "1"));
        try {
            FileSystemUtils.deleteRecursively(data.resolve("database"));
            Files.createDirectories(data);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path chromium() {
        String told = System.getenv("PORTAL_CHROMIUM");
        if (told != null && !told.isBlank()) {
            return Path.of(told);
        }
        return NAMES.stream()
                .flatMap(Browsers::onThePath)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH; PORTAL_CHROMIUM may name one"));
    }

    private static Stream<Path> onThePath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
