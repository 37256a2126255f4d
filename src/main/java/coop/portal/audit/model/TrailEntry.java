package coop.portal.audit.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Subject;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail in full.
 *
 * @param correlation the same for all entries of one act
 */
public record TrailEntry(
        long id,
        LocalDateTime at,
        ActorStamp actor,
        Subject subject,
        String action,
        @Nullable String reason,
        List<Change> changes,
        String correlation) {

    public TrailEntry {
        changes = List.copyOf(changes);
    }
}
