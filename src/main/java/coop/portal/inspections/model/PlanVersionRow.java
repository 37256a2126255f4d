package coop.portal.inspections.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A version of a plan as it was approved and, later, issued. */
public record PlanVersionRow(
        int versionNo,
        LocalDateTime approvedAt,
        String approvedBy,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate notifiedOn,
        int items) {}
