package coop.portal.access.scope;

import java.io.Serializable;
import java.util.Set;

/** The rows a person may see: all, those of some agencies, communes or sectors, or none. */
public sealed interface Scope extends Serializable {

    Scope EVERYTHING = new Everything();
    Scope NOTHING = new Nothing();

    /** Whether what lies in this commune and works in this sector is visible; what is about to be written is asked for too. */
    default boolean shows(long commune, String sector) {
        return switch (this) {
            case Everything _ -> true;
            case Nothing _ -> false;
            case Within within -> within.communes().contains(commune) || within.sectors().contains(sector);
        };
    }

    /** Whether the commune itself is in charge here: that a sector's rows are seen in it is not enough. */
    default boolean owns(long commune) {
        return switch (this) {
            case Everything _ -> true;
            case Nothing _ -> false;
            case Within within -> within.communes().contains(commune);
        };
    }

    /** The whole province. */
    record Everything() implements Scope {}

    /** Rows that belong to one of the agencies, lie in one of the communes or work in one of the sectors. */
    record Within(Set<Long> agencies, Set<Long> communes, Set<String> sectors) implements Scope {
        public Within {
            agencies = Set.copyOf(agencies);
            communes = Set.copyOf(communes);
            sectors = Set.copyOf(sectors);
        }
    }

    /** Nobody signed in, or no valid assignment. */
    record Nothing() implements Scope {}
}
