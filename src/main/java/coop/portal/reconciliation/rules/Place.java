package coop.portal.reconciliation.rules;

import coop.portal.kernel.UnitId;
import java.util.Set;

/**
 * Where an address lies.
 *
 * @param units the units it may mean; none when nobody knows
 * @param today what each of them is part of today
 * @param whole the whole address, to be compared as text where no unit is known
 */
public record Place(Set<UnitId> units, Set<UnitId> today, String street, String whole) {

    public Place {
        units = Set.copyOf(units);
        today = Set.copyOf(today);
    }

    /** The same commune, or one of them is what the other became; two former communes of one of today's are not the same. */
    boolean sameAs(Place other) {
        return units.isEmpty() || other.units.isEmpty()
                ? PlainName.ofWords(whole).equals(PlainName.ofWords(other.whole))
                : sameUnit(other) && sameStreet(other);
    }

    private boolean sameUnit(Place other) {
        return meet(units, other.units) || meet(units, other.today) || meet(today, other.units);
    }

    /** A side that names no street has nothing to say about it. */
    private boolean sameStreet(Place other) {
        return street.isBlank() || other.street.isBlank()
                || PlainName.ofWords(street).equals(PlainName.ofWords(other.street));
    }

    private static boolean meet(Set<UnitId> some, Set<UnitId> others) {
        return some.stream().anyMatch(others::contains);
    }
}
