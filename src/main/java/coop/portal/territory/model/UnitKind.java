package coop.portal.territory.model;

/** The sorts of administrative units, of today and of the three-tier map that ended on 30/6/2025. */
public enum UnitKind {
    PROVINCE,
    DISTRICT,
    CITY,
    TOWN,
    COMMUNE,
    WARD,
    TOWNSHIP;

    /** The lowest tier: where an organisation has its seat. */
    public boolean lowest() {
        return this == COMMUNE || this == WARD || this == TOWNSHIP;
    }

    /** The middle tier, which is no more since 1/7/2025. */
    public boolean middle() {
        return this == DISTRICT || this == CITY || this == TOWN;
    }
}
