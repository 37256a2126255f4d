package coop.portal.bench.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The start that the launcher has watched after each build, so that the next ones are faster. It is done before anything is
 * measured, and never beside it.
 */
public final class Rehearsal {

    /** For every start that is measured: nothing goes on beside it. */
    static final Map<String, String> NONE = Map.of("PORTAL_REHEARSE", "no");

    private static final Map<String, String> AT_ONCE = Map.of("PORTAL_REHEARSE", "yes", "PORTAL_REHEARSE_AFTER", "0");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 500;

    private Rehearsal() {}

    /** @return whether starts have a cache from now on */
    public static boolean done(Path home, DataSet set) {
        Path cache = home.resolve("target/portal/portal.aot");
        if (Files.exists(cache)) {
            return true;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        Portal portal = Portal.on(home, set, AT_ONCE);
        try (portal) {
            while (!Files.exists(cache) && System.nanoTime() < end) {
                Rest.millis(LOOK_MILLIS);
            }
        }
        return Files.exists(cache);
    }
}
