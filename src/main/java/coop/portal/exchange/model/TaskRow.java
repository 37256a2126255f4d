package coop.portal.exchange.model;

import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as its owner sees it. The message says what it is doing or why it was refused; the error reference is for whoever
 * reads the log; the result is JSON that only the owner of the kind understands.
 */
public record TaskRow(
        TaskId id,
        String kind,
        String title,
        UserId owner,
        TaskState state,
        long done,
        long total,
        @Nullable String messageKey,
        @Nullable String errorReference,
        @Nullable String result,
        LocalDateTime created,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime finished) {

    public static TaskRow queued(TaskId id, String kind, String title, UserId owner, LocalDateTime now) {
        return new TaskRow(id, kind, title, owner, TaskState.QUEUED, 0, 0, null, null, null, now, null, null);
    }

    /** From 0 to 1; 0 while nobody knows how much there is to do. */
    public double share() {
        return total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
    }

    public TaskRow at(long nowDone, long nowTotal, @Nullable String nowMessageKey) {
        return new TaskRow(
                id, kind, title, owner, state, nowDone, nowTotal, nowMessageKey, errorReference, result, created, started,
                finished);
    }
}
