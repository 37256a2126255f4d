package coop.portal.kernel.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a term does not run, both ends included.
 *
 * @param to none while it lasts
 */
public record Pause(LocalDate from, @Nullable LocalDate to) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + ", " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
