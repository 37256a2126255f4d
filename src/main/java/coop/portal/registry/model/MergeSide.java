package coop.portal.registry.model;

/** Whose value a field has after a merge: that of the record that stays, that of the one that goes, or both lists together. */
public enum MergeSide {
    KEPT,
    MERGED,
    BOTH
}
