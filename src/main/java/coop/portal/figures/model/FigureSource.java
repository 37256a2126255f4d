package coop.portal.figures.model;

/** Where a number comes from: it stays with the number through all its states. */
public enum FigureSource {
    COOPERATIVE,
    COMMUNE,
    NATIONAL_SYSTEM,
    ESTIMATE
}
