package coop.portal.worklist.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the person who asks.
 *
 * @param labelKey the key of the sentence that says what is to be done
 * @param args what goes into the sentence
 * @param title what it is about, as people call it
 * @param path where a click leads, without a leading slash
 * @param reportedTo the agency whose head is told because it is so long overdue, none while it is not
 */
public record WorkItem(
        String labelKey,
        List<Object> args,
        String title,
        String path,
        LocalDateTime since,
        @Nullable LocalDate due,
        @Nullable String reportedTo) {

    public WorkItem(
            String labelKey, List<Object> args, String title, String path, LocalDateTime since, @Nullable LocalDate due) {
        this(labelKey, args, title, path, since, due, null);
    }
}
