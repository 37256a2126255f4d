package coop.portal.dissolution.model;

/** The way that is chosen for an organisation (domain 3.9). */
public enum CaseRoute {
    VOLUNTARY,
    COMPULSORY_REVOCATION,
    COMPULSORY_COURT,
    TAX_REVOCATION,
    BANKRUPTCY,
    GROUP_TERMINATION,
    CONSOLIDATE;

    /** Its members decide. */
    public boolean byResolution() {
        return this == VOLUNTARY || this == GROUP_TERMINATION;
    }

    /** The certificate is revoked. */
    public boolean byRevocation() {
        return this == COMPULSORY_REVOCATION || this == TAX_REVOCATION;
    }

    /** A decision of a court that needs no other is published. */
    public boolean byCourt() {
        return this == COMPULSORY_COURT || this == BANKRUPTCY;
    }
}
