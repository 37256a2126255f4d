package coop.portal.registry.model;

/** How near the end of a term of office is. */
public enum TermState {
    ENDING,
    OVER
}
