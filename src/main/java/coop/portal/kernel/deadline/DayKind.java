package coop.portal.kernel.deadline;

/** What a day of the calendar is instead of what its day of the week says. */
public enum DayKind {
    HOLIDAY,
    /** A working day that is off for a holiday on a weekend, or in exchange for another day. */
    OFF_INSTEAD,
    /** A weekend day that is worked in exchange for another day. */
    WORKED_INSTEAD;

    public boolean worked() {
        return this == WORKED_INSTEAD;
    }
}
