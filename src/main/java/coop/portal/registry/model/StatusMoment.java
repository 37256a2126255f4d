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
        LocalDateTime recorded) {

    /** Nothing is said of the days before the first line that says since when. */
    public boolean holdsOn(LocalDate day) {
        return begunBy(day) && (to == null || to.isAfter(day));
    }

    public boolean begunBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
