package coop.portal.gazetteer.model;

import coop.portal.territory.model.UnitKind;

/** How high a unit stands. */
public enum UnitTier {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public static UnitTier of(UnitKind kind) {
        if (kind.lowest()) {
            return COMMUNE;
        }
        return kind.middle() ? DISTRICT : PROVINCE;
    }
}
