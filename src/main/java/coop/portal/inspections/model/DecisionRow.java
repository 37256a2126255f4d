package coop.portal.inspections.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One act in a plan's log: who took it, when, from where to where, and what they said. */
public record DecisionRow(
        LocalDateTime at,
        String actor,
        String agencyName,
        PlanAction action,
        PlanStage from,
        PlanStage to,
        int versionNo,
        @Nullable String comment) {}
