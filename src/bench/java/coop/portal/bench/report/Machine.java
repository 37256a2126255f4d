package coop.portal.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** On what was measured, and how busy it was before. */
public record Machine(
        String when, int cores, String processor, long megabytes, String system, String java, String database, double load) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Before anything is started: how busy the machine is with other things. */
    public static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** @param database the version of its server */
    public static Machine now(String database, double load) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                ZonedDateTime.now(ZoneId.of("UTC")).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")),
                Runtime.getRuntime().availableProcessors(),
                model(),
                system.getTotalMemorySize() / 1_048_576,
                system.getName() + " " + system.getVersion(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                database,
                load);
    }

    private static String model() {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    public String sentence() {
        return "%s: %d cores (%s), %,d MB, %s, %s, MariaDB %s, load before the run %.2f"
                .formatted(when, cores, processor, megabytes, system, java, database, load);
    }
}
