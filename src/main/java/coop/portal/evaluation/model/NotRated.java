package coop.portal.evaluation.model;

/** Why there is no rank. */
public enum NotRated {
    /** Not twelve months of operation in the year (TT09/2017 6.2). */
    TOO_YOUNG,
    /** Stopped for more than three months of the year. */
    STOPPED,
    /** The scheme has criteria without a maximum. */
    SCHEME_NOT_CONFIGURED,
    /** No bands are in force. */
    BANDS_NOT_CONFIGURED,
    /** Not all criteria have points yet. */
    INCOMPLETE
}
