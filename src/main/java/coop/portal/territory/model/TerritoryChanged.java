package coop.portal.territory.model;

/** Units, successions or agencies were changed; once that is committed, what is kept in memory is read again. */
public record TerritoryChanged() {}
