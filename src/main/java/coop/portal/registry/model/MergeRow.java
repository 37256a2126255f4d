package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A record that was merged into the one that is looked at, and until when that can be undone. */
public record MergeRow(
        MergeId id,
        OrganisationId merged,
        String name,
        @Nullable String code,
        String reason,
        LocalDateTime at,
        String by,
        @Nullable LocalDate undoUntil) {}
