package coop.portal.access.model;

import org.jspecify.annotations.Nullable;
import java.time.LocalDateTime;

/** An assignment on the page of a user. */
public record AssignmentRow(
        AssignmentId id,
        int version,
        AssignmentDraft draft,
        String agencyName,
        boolean validToday,
        @Nullable LocalDateTime withdrawn) {}
