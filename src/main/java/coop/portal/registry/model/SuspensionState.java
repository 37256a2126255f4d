package coop.portal.registry.model;

/** Where a notice of suspension stands on a day. */
public enum SuspensionState {
    NOTICED,
    CONFIRMED,
    RUNNING,
    ENDING,
    OVERDUE,
    RENEWED,
    RESUMED;

    public boolean open() {
        return this != RENEWED && this != RESUMED;
    }
}
