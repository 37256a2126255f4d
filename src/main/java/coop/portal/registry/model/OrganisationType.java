package coop.portal.registry.model;

/** What sort of organisation it is (LHTX 4.7, 4.8, 4.21). */
public enum OrganisationType {
    COOPERATIVE,
    COOPERATIVE_UNION,
    COOPERATIVE_GROUP
}
