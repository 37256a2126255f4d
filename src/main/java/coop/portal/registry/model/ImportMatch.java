package coop.portal.registry.model;

/** By what a row was recognised as an organisation that is already kept, the surest first. */
public enum ImportMatch {
    CODE,
    LEGACY_CERT,
    NAME_AND_COMMUNE
}
