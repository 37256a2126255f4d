package coop.portal.territory.model;

import java.util.List;

/** What the name of a commune, and of the district or province written beside it, stands for. */
public sealed interface UnitMatch {

    /** @param districtMismatch whether the unit is known but does not lie where the text beside it says */
    record Found(Unit unit, boolean districtMismatch) implements UnitMatch {}

    /** Several units are called so, and nothing tells which is meant. */
    record Ambiguous(List<Unit> candidates) implements UnitMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param near units with a name that is nearly the same, the nearest first */
    record Unknown(List<Unit> near) implements UnitMatch {
        public Unknown {
            near = List.copyOf(near);
        }
    }
}
