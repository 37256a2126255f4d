package coop.portal.checklists.model;

/** An item that was not met, with all that a finding needs. */
public record Failure(String item, String question, String article, String remark, String recommendation) {}
