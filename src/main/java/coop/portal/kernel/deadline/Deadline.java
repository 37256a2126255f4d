package coop.portal.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, and why it is that one.
 *
 * @param counted the day to which was counted; the last day is a later one when the end moved to a working day
 * @param due the last day, none while a pause lasts that stops the term
 * @param noted the days that did not count, and the weekend days that did
 * @param unconfirmed the years whose calendar this needs and nobody has confirmed: the last day may yet move
 */
public record Deadline(
        Term term,
        LocalDate start,
        @Nullable LocalDate counted,
        @Nullable LocalDate due,
        List<Noted> noted,
        List<Integer> unconfirmed) {

    public Deadline {
        noted = List.copyOf(noted);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** The end moved to the next working day. */
    public boolean moved() {
        return due != null && !due.equals(counted);
    }

    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    public List<Noted> noted(Noted.Cause cause) {
        return noted.stream().filter(one -> one.cause() == cause).toList();
    }
}
