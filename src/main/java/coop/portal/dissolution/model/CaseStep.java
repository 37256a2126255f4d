package coop.portal.dissolution.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One step in the log: who took it, for whom when by delegation, and the paper, day and words that came with it. */
public record CaseStep(
        LocalDateTime at,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable CaseAction action,
        CaseStage from,
        CaseStage to,
        @Nullable FactKind fact,
        @Nullable LocalDate on,
        @Nullable String number,
        @Nullable String comment) {}
