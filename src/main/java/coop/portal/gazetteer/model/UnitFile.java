package coop.portal.gazetteer.model;

/** The two files by which a province's units are loaded. */
public enum UnitFile {
    FORMER,
    TODAY
}
