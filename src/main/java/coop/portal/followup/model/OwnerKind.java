package coop.portal.followup.model;

/** Who has to do it. */
public enum OwnerKind {
    ORGANISATION,
    COMMUNE,
    AGENCY
}
