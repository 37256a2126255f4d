package coop.portal.documents.model;

/** What the virus scanner said of a file; where there is a scanner, one that was not looked at is not handed out. */
public enum ScanState {
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
