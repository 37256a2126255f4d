package coop.portal.fieldwork.model;

import coop.portal.kernel.deadline.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a fieldwork.
 *
 * @param counted how it is counted by the calendar of today: why it is that day
 * @param due the last day as it was stored when the term started or was last changed, none while it stands still
 * @param ended the day on which what it is for was done, or it no longer mattered
 */
public record RunningTerm(DeadlineKind kind, Deadline counted, @Nullable LocalDate due, @Nullable LocalDate ended) {

    public boolean running() {
        return ended == null;
    }
}
