package coop.portal.dissolution.model;

/** A case that waits for the person who asks, and the step it waits for. */
public record WaitingCase(CaseRow row, CaseAction next) {}
