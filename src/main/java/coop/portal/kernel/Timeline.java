package coop.portal.kernel;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one thing, the latest first, for the page of that thing. The trail answers; pages only ask. */
public interface Timeline {

    /** One act: who took it in which capacity, the key of its name, why, and what changed. */
    record Moment(
            LocalDateTime at,
            String actor,
            @Nullable String capacity,
            String action,
            @Nullable String reason,
            List<Change> changes) {}

    List<Moment> of(Subject subject, Window window);
}
