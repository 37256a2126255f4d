package coop.portal.bench.portal;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The portal looks at all records once a day as soon as it runs: other rows are measured after it. */
public final class DailyCheck {

    private static final ZoneId PLACE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime BEGINS = LocalTime.of(1, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final long PAUSE_MILLIS = 1_000;

    private DailyCheck() {}

    /** Goes on without it when it does not end in twelve minutes, and says so. */
    public static void await(DataSet set) {
        long begun = System.nanoTime();
        try (Database database = Database.of(set)) {
            while (pending(database)) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    System.out.printf("%,d: the daily check goes on while rows are measured%n", set.organisations());
                    return;
                }
                Rest.millis(PAUSE_MILLIS);
            }
        }
        System.out.printf("%,d: the daily check was over after %d s%n",
                set.organisations(), (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static boolean pending(Database database) {
        ZonedDateTime now = ZonedDateTime.now(PLACE);
        return !now.toLocalTime().isBefore(BEGINS)
                && database.text("SELECT day FROM quality_run WHERE finished IS NOT NULL AND day = ?", now.toLocalDate())
                        .isEmpty();
    }
}
