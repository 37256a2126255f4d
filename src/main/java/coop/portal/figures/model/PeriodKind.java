package coop.portal.figures.model;

/** What a report covers: the state at 30/6, or the year from 15/12 to 14/12 (TT09 6.2, NĐ77 29.1). */
public enum PeriodKind {
    HALF_YEAR,
    YEAR
}
