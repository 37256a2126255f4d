package coop.portal.reconciliation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One item that the national system is asked to correct. */
public record CorrectionRow(
        String key,
        DiscrepancyId discrepancy,
        String name,
        @Nullable String code,
        String communeName,
        @Nullable PublicItem item,
        @Nullable String national,
        @Nullable String portal,
        @Nullable String requestNumber,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate due,
        DiscrepancyStage stage) {}
