package coop.portal.inspections.model;

/** What an agency has heard of an organisation that matters to whether it is visited. */
public enum SignalKind {
    COMPLAINT,
    VIOLATION_SIGN,
    SUPPORT_RECEIVED,
    STATE_AUDIT
}
