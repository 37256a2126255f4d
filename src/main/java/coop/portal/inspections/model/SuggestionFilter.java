package coop.portal.inspections.model;

import java.util.Set;

/** Which suggestions are wanted: by words of the name, and for any of some reasons. */
public record SuggestionFilter(String search, Set<SuggestionReason> reasons) {

    public static final SuggestionFilter EMPTY = new SuggestionFilter("", Set.of());

    public SuggestionFilter {
        reasons = Set.copyOf(reasons);
    }
}
