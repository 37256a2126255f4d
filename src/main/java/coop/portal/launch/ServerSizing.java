package coop.portal.launch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much of the machine the embedded server takes, and whether a commit waits for the disk: always for people's work,
 * not for a test's.
 */
public record ServerSizing(long bufferPoolMegabytes, boolean durable) {

    private static final long LEAST = 128;
    private static final long MOST = 4_096;
    private static final long SHARE = 6;

    /** A sixth of the memory, within bounds: the portal itself and its users' sessions want the rest. */
    public static ServerSizing ofThisMachine() {
        long bytes = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
        return new ServerSizing(Math.clamp(bytes / SHARE / 1_048_576, LEAST, MOST), true);
    }

    public static ServerSizing forTests() {
        return new ServerSizing(LEAST, false);
    }
}
