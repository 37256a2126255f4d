package coop.portal.registry.model;

/** Where a status was learned from; the legal status always follows the register or the tax authority (domain 2.9). */
public enum StatusSource {
    REGISTRATION,
    TAX_AUTHORITY,
    COURT,
    VERIFICATION,
    IMPORT,
    PORTAL
}
