package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of one status as somebody enters it: since when, why, on which paper and from which source. */
public record StatusChange<S extends Enum<S>>(
        S status, LocalDate since, String reason, @Nullable String document, StatusSource source) {}
