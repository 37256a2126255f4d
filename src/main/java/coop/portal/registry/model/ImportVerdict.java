package coop.portal.registry.model;

/** What an import would do with a row: a new organisation, a changed one, nothing, or it may not be taken. */
public enum ImportVerdict {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED;

    public boolean writes() {
        return this == NEW || this == CHANGED;
    }
}
