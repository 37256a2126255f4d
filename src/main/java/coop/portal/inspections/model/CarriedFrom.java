package coop.portal.inspections.model;

/** Of which line of an earlier year's plan a line comes, and why it was carried over. */
public record CarriedFrom(ItemId item, int year, String reason) {}
