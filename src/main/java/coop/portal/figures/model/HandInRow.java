package coop.portal.figures.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A workbook in the list. */
public record HandInRow(
        HandInId id,
        PeriodKey period,
        String fileName,
        HandInStage stage,
        @Nullable String note,
        String ownerName,
        @Nullable Long task,
        HandInCounts counts,
        LocalDateTime created,
        @Nullable LocalDateTime applied,
        @Nullable LocalDateTime undone,
        @Nullable String undoneBy) {}
