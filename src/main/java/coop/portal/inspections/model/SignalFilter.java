package coop.portal.inspections.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of signals is narrowed to. */
public record SignalFilter(String search, Set<SignalKind> kinds, @Nullable Integer year) {

    public static final SignalFilter EMPTY = new SignalFilter("", Set.of(), null);

    public SignalFilter {
        kinds = Set.copyOf(kinds);
    }
}
