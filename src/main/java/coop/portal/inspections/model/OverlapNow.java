package coop.portal.inspections.model;

/** How a visit stands towards those of others at this moment, and why. */
public record OverlapNow(OverlapState state, OverlapFinding finding) {}
