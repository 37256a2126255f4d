package coop.portal.inspections.model;

/** Whether a second visit in a year is stopped or only remarked on: cooperatives are held to it by analogy (NQ198). */
public enum OverlapMode {
    BLOCK,
    WARN
}
