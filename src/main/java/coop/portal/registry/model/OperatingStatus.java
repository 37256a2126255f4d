package coop.portal.registry.model;

/** What really happens on the ground, kept by the portal apart from the legal status (domain 1.4). */
public enum OperatingStatus {
    OPERATING,
    WEAK,
    SUSPECTED_DORMANT,
    CONFIRMED_DORMANT,
    NOTIFIED_SUSPENSION,
    IN_DISSOLUTION,
    CEASED;

    public boolean dormantSigns() {
        return this == SUSPECTED_DORMANT || this == CONFIRMED_DORMANT;
    }
}
