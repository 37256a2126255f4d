package coop.portal.registry.model;

/** Stands where a status would, when no history reaches back to the day that is looked at. */
public enum StatusGap {
    NOT_KNOWN
}
