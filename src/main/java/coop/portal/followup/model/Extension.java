package coop.portal.followup.model;

import java.time.LocalDate;

/** Somebody asks for a later day. */
public record Extension(LocalDate due, Step asked) {}
