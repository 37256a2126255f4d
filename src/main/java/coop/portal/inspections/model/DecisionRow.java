package coop.portal.inspections.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One act in a plan's log: who took it, for whom when by delegation, when, from where to where, and what they said. */
public record DecisionRow(
        LocalDateTime at,
        String actor,
        @Nullable String onBehalfOf,
        String agencyName,
        PlanAction action,
        PlanStage from,
        PlanStage to,
        int versionNo,
        @Nullable String comment) {}
