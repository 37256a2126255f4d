package coop.portal.registry.model;

/** How far the import of a file is. While it checks, applies or undoes, a task in the background works on it. */
public enum ImportStage {
    UPLOADED,
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    DISCARDED;

    public boolean working() {
        return this == CHECKING || this == APPLYING || this == UNDOING;
    }

    /** Where it is again when the work ends without success: nothing of it was kept. */
    public ImportStage backFrom() {
        return switch (this) {
            case CHECKING -> UPLOADED;
            case APPLYING -> CHECKED;
            case UNDOING -> APPLIED;
            default -> this;
        };
    }
}
