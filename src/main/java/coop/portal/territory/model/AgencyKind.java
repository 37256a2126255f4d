package coop.portal.territory.model;

/** The sorts of agencies and bodies (domain 1.5); which laws bind an agency hangs on its sort, not on its name. */
public enum AgencyKind {
    PROVINCIAL_PC,
    FINANCE_DEPARTMENT,
    DEPARTMENT,
    PROVINCIAL_INSPECTORATE,
    DISTRICT_PC,
    COMMUNE_PC,
    COOP_ALLIANCE,
    COOP_FUND,
    OTHER;

    /** Whether it is the people's committee of a unit, which stands under nobody on paper. */
    public boolean committee() {
        return this == PROVINCIAL_PC || this == DISTRICT_PC || this == COMMUNE_PC;
    }
}
