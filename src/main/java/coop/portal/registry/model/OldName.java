package coop.portal.registry.model;

import java.time.LocalDate;

/** A name that an organisation had; from the day on it had another. */
public record OldName(String name, LocalDate until) {}
