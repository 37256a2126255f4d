package coop.portal.gazetteer.model;

import coop.portal.kernel.UnitId;
import java.util.Set;

/**
 * Which units are looked for; what is empty does not narrow.
 *
 * @param districts former districts: the communes that lay in them and those whose seats lie in them today
 * @param unsettled only former communes of which it is not known what they became
 */
public record UnitFilter(
        String search, Set<UnitTier> tiers, Set<Generation> generations, Set<UnitId> districts, boolean unsettled) {

    public static final UnitFilter EMPTY = new UnitFilter("", Set.of(), Set.of(), Set.of(), false);

    public UnitFilter {
        tiers = Set.copyOf(tiers);
        generations = Set.copyOf(generations);
        districts = Set.copyOf(districts);
    }
}
