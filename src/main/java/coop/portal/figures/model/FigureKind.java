package coop.portal.figures.model;

/** In what a figure is counted: đồng (shown in millions), people, pieces, or yes and no. */
public enum FigureKind {
    MONEY,
    PEOPLE,
    PIECES,
    FLAG
}
