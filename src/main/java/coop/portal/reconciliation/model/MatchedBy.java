package coop.portal.reconciliation.model;

/** By what a row of an export was recognised as an organisation of the registry. */
public enum MatchedBy {
    CODE,
    /** The code of a record that was merged into it. */
    MERGED_CODE,
    OLD_CERTIFICATE,
    NAME_AND_COMMUNE,
    PERSON
}
