package coop.portal.figures.model;

/** How far a workbook is: checked row by row, applied, or taken back. */
public enum HandInStage {
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

    /** Where it is again when the work was given up. */
    public HandInStage backFrom() {
        return switch (this) {
            case CHECKING -> DISCARDED;
            case APPLYING -> CHECKED;
            case UNDOING -> APPLIED;
            default -> this;
        };
    }
}
