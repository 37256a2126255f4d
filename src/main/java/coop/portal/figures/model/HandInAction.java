package coop.portal.figures.model;

/** What is done with a workbook of figures. */
public enum HandInAction {
    APPLY,
    /** Numbers in another unit are put right. */
    CORRECT,
    UNDO,
    DISCARD
}
