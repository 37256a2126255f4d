package coop.portal.quality.model;

/** Where the facts of a rule are kept. A fact that no part of the portal keeps cannot be checked, and the page says so. */
public enum Feeder {
    REGISTER,
    RECONCILIATION,
    FIGURES,
    SUSPENSIONS,
    INSPECTIONS
}
