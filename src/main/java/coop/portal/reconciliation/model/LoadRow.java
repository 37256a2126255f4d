package coop.portal.reconciliation.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A load in the list.
 *
 * @param whole the file holds every organisation of the province, so that one it lacks is missing in the national system
 * @param note the key of why it failed
 */
public record LoadRow(
        LoadId id,
        String fileName,
        long fileBytes,
        boolean whole,
        LoadStage stage,
        @Nullable String note,
        LoadCounts counts,
        String ownerName,
        @Nullable Long task,
        LocalDateTime created,
        @Nullable LocalDateTime compared) {}
