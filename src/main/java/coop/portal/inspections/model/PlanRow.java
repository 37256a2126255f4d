package coop.portal.inspections.model;

import coop.portal.kernel.AgencyId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One annual plan in the list. */
public record PlanRow(
        PlanId id,
        int year,
        int versionNo,
        PlanKind kind,
        AgencyId agency,
        String agencyName,
        PlanStage stage,
        int items,
        @Nullable String decisionNumber,
        @Nullable String drafterName,
        LocalDateTime changedAt) {}
