package coop.portal.gazetteer.model;

/** Whether a unit exists today or ended before. */
public enum Generation {
    TODAY,
    FORMER
}
