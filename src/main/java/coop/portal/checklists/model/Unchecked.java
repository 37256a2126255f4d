package coop.portal.checklists.model;

/** An item that was not looked at, with the reason (domain 4.4 row 9). */
public record Unchecked(String item, String question, String reason) {}
