package coop.portal.dissolution.model;

/** By which law a case goes. */
public enum LegalRegime {
    LHTX_2012,
    LHTX_2023
}
