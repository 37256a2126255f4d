package coop.portal.evaluation.model;

/** The four ranks (TT09/2017 art. 6.1). */
public enum Rank {
    GOOD,
    FAIR,
    AVERAGE,
    WEAK
}
