package coop.portal.gazetteer.model;

import coop.portal.territory.model.AgencyKind;
import java.util.Set;

/** Which agencies are looked for; what is empty does not narrow. */
public record AgencyFilter(String search, Set<AgencyKind> kinds, Set<Generation> generations) {

    public static final AgencyFilter EMPTY = new AgencyFilter("", Set.of(), Set.of());

    public AgencyFilter {
        kinds = Set.copyOf(kinds);
        generations = Set.copyOf(generations);
    }
}
