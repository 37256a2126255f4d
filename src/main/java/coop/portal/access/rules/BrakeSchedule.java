package coop.portal.access.rules;

import java.time.Duration;

/** How long sign-in rests after failures in a row: a little longer each time, never for ever, so that nobody can lock out others for good. */
public enum BrakeSchedule {
    /** For the name that was typed, whether somebody has it or not. */
    NAME(5, Duration.ofMinutes(1), Duration.ofHours(1)),
    /** For the address it came from; a whole office may stand behind one. */
    SOURCE(30, Duration.ofMinutes(1), Duration.ofMinutes(15));

    /** A row of failures is forgotten after this long without another one. */
    public static final Duration MEMORY = Duration.ofHours(24);

    private final int free;
    private final Duration first;
    private final Duration longest;

    BrakeSchedule(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** The rest after so many failures in a row, zero while there have been few. */
    public Duration restAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 20);
        Duration rest = first.multipliedBy(1L << doublings);
        return rest.compareTo(longest) > 0 ? longest : rest;
    }
}
