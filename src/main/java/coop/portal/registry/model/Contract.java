package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group's cooperation contract: signed when, for how long (LHTX 107.2). */
public record Contract(@Nullable LocalDate signed, @Nullable Integer months, boolean indefinite) {

    public static final Contract EMPTY = new Contract(null, null, false);
}
