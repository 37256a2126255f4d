package coop.portal.kernel;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one thing, the latest first, for the page of that thing. The trail answers; pages only ask. */
public interface Timeline {

    /** One act: on what, who took it in which capacity, the key of its name, why, and what changed. */
    record Moment(
            Subject subject,
            LocalDateTime at,
            String actor,
            @Nullable String capacity,
            String action,
            @Nullable String reason,
            List<Change> changes) {}

    default List<Moment> of(Subject subject, Window window) {
        return of(List.of(subject), window);
    }

    /** What happened to several things of one type that are one thing today. */
    List<Moment> of(List<Subject> subjects, Window window);
}
