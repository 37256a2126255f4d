package coop.portal.launch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much of the machine the embedded server takes, and whether a commit waits for the disk: always for people's work,
 * not for a test's.
 */
public record ServerSizing(long bufferPoolMegabytes, long logMegabytes, boolean durable) {

    private static final long LEAST = 128;
    private static final long MOST = 4_096;
    private static final long SHARE = 6;
    private static final long LEAST_LOG = 96;
    private static final long LOG_SHARE = 4;

    /**
     * A sixth of the memory, within bounds: the portal itself and its users' sessions want the rest. The log holds what is
     * written until the pages are on disk; when it is small, a large import waits for the disk again and again.
     */
    public static ServerSizing ofThisMachine() {
        long bytes = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
        long pool = Math.clamp(bytes / SHARE / 1_048_576, LEAST, MOST);
        return new ServerSizing(pool, Math.max(LEAST_LOG, pool / LOG_SHARE), true);
    }

    public static ServerSizing forTests() {
        return new ServerSizing(LEAST, LEAST_LOG, false);
    }
}
