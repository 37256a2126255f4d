package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record that is part of another since a day. */
public record MergedAway(OrganisationId survivor, String name, @Nullable String code, LocalDate on) {}
