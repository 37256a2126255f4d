package coop.portal.followup.model;

/** How grave it is, as an item of a checklist is answered (domain 4.5). */
public enum Gravity {
    FAIL,
    PARTIAL
}
