package coop.portal.evaluation.model;

import coop.portal.registry.model.Sector;

/** By which criteria an organisation is evaluated: those of TT09/2017 for agriculture, those of TT01/2020 for all others. */
public enum SchemeKind {
    GENERAL,
    AGRICULTURE;

    public static SchemeKind of(Sector sector) {
        return sector == Sector.AGRICULTURE ? AGRICULTURE : GENERAL;
    }
}
