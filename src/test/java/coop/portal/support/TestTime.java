package coop.portal.support;

import coop.portal.kernel.PortalClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of all tests: it stands still until a test moves it, and is set back before the next one. */
public final class TestTime extends Clock {

    /** A Monday morning in the season when the plans for the next year are drawn up. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 10, 5, 9, 0);

    private volatile Instant now = instantOf(START);

    public void set(LocalDateTime time) {
        now = instantOf(time);
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    void reset() {
        set(START);
    }

    private static Instant instantOf(LocalDateTime time) {
        return time.atZone(PortalClock.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return PortalClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
