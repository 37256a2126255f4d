package coop.portal.checklists.model;

/** Items that are looked at together on site, in the order of the minutes. */
public enum ItemGroup {
    REGISTRATION,
    MEMBERS,
    GOVERNANCE,
    FINANCE,
    DISCLOSURE,
    DUTIES,
    FOLLOW_UP,
    AGENCY
}
