package coop.portal.fieldwork.model;

/** A fieldwork that waits for the person who asks, and the step it waits for. */
public record WaitingFieldwork(FieldworkRow row, FieldworkAction next) {}
