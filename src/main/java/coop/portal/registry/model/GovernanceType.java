package coop.portal.registry.model;

/** How a cooperative or union is governed: with a board and supervisory board, or with a director and a supervisor (LHTX 56). */
public enum GovernanceType {
    FULL,
    SHORT
}
