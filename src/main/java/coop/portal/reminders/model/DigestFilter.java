package coop.portal.reminders.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of letters is narrowed to. */
public record DigestFilter(String search, Set<DigestState> states, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DigestFilter EMPTY = new DigestFilter("", Set.of(), null, null);

    public DigestFilter {
        states = Set.copyOf(states);
    }
}
