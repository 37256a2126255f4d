package coop.portal.registry.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the history of one status. */
public record StatusMoment(
        StatusKind kind,
        Enum<?> status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason,
        @Nullable String document,
        StatusSource source,
        String changedBy,
        LocalDateTime recorded) {}
