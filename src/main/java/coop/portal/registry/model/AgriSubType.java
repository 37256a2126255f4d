package coop.portal.registry.model;

/** What an agricultural cooperative mainly does (TT09/2017/TT-BNNPTNT art. 3); mixed means two or more of the others. */
public enum AgriSubType {
    CROPS,
    LIVESTOCK,
    FORESTRY,
    FISHERY,
    SALT,
    RURAL_WATER,
    MIXED
}
