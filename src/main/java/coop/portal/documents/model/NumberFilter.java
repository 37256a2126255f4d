package coop.portal.documents.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lines of the own office's register are looked for. */
public record NumberFilter(String search, @Nullable Integer year, Set<PaperSeries> series, Set<NumberState> states) {

    public static final NumberFilter EMPTY = new NumberFilter("", null, Set.of(), Set.of());

    public NumberFilter {
        series = Set.copyOf(series);
        states = Set.copyOf(states);
    }
}
