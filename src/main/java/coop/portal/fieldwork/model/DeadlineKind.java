package coop.portal.fieldwork.model;

/** The terms that run in a fieldwork, by what they are for (domain 4.4, last column). */
public enum DeadlineKind {
    ANNOUNCE,
    ON_SITE,
    PAUSE_END,
    REPORT,
    ASSIGN_DRAFT,
    HAND_IN_DRAFT,
    CONCLUDE,
    PUBLISH,
    SUBJECT_REPORT,
    DIRECTIVE;

    /** Whoever conducts the fieldwork has to keep it; the others bind the subject and its superior (LTT 53, 54). */
    public boolean ours() {
        return this != SUBJECT_REPORT && this != DIRECTIVE;
    }
}
