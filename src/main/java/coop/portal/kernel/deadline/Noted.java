package coop.portal.kernel.deadline;

import java.time.LocalDate;

/**
 * A day that was counted otherwise than a day of its kind, or not at all.
 *
 * @param name of the holiday or exchange, empty for a weekend or a pause
 */
public record Noted(LocalDate day, Cause cause, String name) {

    /** Why it was. */
    public enum Cause {
        WEEKEND,
        HOLIDAY,
        OFF_INSTEAD,
        /** A weekend day that counts. */
        WORKED_INSTEAD,
        PAUSED
    }
}
