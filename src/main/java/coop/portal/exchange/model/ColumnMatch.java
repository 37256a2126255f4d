package coop.portal.exchange.model;

/** Where a wanted column was found, beginning with 0, and how sure that is, from 0 to 1; a person's choice is 1. */
public record ColumnMatch(int column, double confidence) {}
