package coop.portal.documents.model;

/** Who reads a file: before publication only those who work on what it hangs on (LTT 6.4). */
public enum Visibility {
    TEAM,
    PUBLISHED
}
