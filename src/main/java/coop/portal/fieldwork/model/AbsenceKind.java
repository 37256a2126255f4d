package coop.portal.fieldwork.model;

/** Why somebody is not there. */
public enum AbsenceKind {
    LEAVE,
    STUDY,
    /** On the road for something that is no fieldwork of the portal. */
    TRIP
}
