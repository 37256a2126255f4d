package coop.portal.figures.model;

/** What is done with a workbook of figures. */
public enum HandInAction {
    APPLY,
    UNDO,
    DISCARD
}
