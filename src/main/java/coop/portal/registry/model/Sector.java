package coop.portal.registry.model;

/** The field of work by the main registered industry (NĐ113 art. 4). */
public enum Sector {
    AGRICULTURE,
    INDUSTRY_CONSTRUCTION,
    FINANCE,
    TRADE_SERVICE_OTHER
}
