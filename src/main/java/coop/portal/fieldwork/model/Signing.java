package coop.portal.fieldwork.model;

/** Whose signature stands under the minutes beside the leader's (NĐ217 15.3a). */
public enum Signing {
    SUBJECT,
    /** The subject refused, and the commune's authority says so. */
    COMMUNE,
    /** The subject refused, and at least one witness says so. */
    WITNESS;

    public boolean refused() {
        return this != SUBJECT;
    }
}
