package coop.portal.registry.model;

import java.util.Set;

/** The legal status as the national database has it: NĐ92 art. 27 for cooperatives and unions, art. 28 for groups. */
public enum LegalStatus {
    ACTIVE,
    SUSPENDED,
    REVOKED_TAX_ENFORCEMENT,
    DISSOLVING,
    BANKRUPTCY_PROCEEDING,
    TERMINATING,
    TERMINATED,
    NOT_AT_ADDRESS;

    private static final Set<LegalStatus> ENDING =
            Set.of(REVOKED_TAX_ENFORCEMENT, DISSOLVING, BANKRUPTCY_PROCEEDING, TERMINATING, TERMINATED);

    /** It is on its way out or gone: nothing new is begun with it. */
    public boolean ending() {
        return ENDING.contains(this);
    }

    /** Whether the law knows this status for the type: "terminating" is a group's, "dissolving" everybody else's. */
    public boolean appliesTo(OrganisationType type) {
        return switch (this) {
            case TERMINATING -> type == OrganisationType.COOPERATIVE_GROUP;
            case DISSOLVING, BANKRUPTCY_PROCEEDING -> type != OrganisationType.COOPERATIVE_GROUP;
            default -> true;
        };
    }
}
