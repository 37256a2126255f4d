package coop.portal.reconciliation;

import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.rules.AddressParts;
import coop.portal.reconciliation.rules.Place;
import coop.portal.registry.model.PublicItems;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where addresses of either side lie. */
@Component
class Places {

    private final Territory territory;

    Places(Territory territory) {
        this.territory = territory;
    }

    Place national(@Nullable String address) {
        if (address == null) {
            return place(Set.of(), "", "");
        }
        AddressParts parts = AddressParts.of(address);
        Set<UnitId> units = switch (territory.match(parts.commune(), parts.district())) {
            case UnitMatch.Found(Unit unit, boolean ignored) -> Set.of(unit.id());
            case UnitMatch.Ambiguous(List<Unit> several) -> several.stream().map(Unit::id).collect(Collectors.toSet());
            case UnitMatch.Unknown ignored -> Set.of();
        };
        return place(units, parts.street(), address);
    }

    Place portal(PublicItems organisation) {
        String unit = territory.find(organisation.commune()).map(Unit::name).orElse("");
        String middle = territory.middleOf(organisation.commune())
                .filter(district -> ended(organisation.commune()))
                .map(Unit::name)
                .orElse("");
        String province = territory.provinceOf(organisation.commune()).map(Unit::name).orElse("");
        String street = organisation.address() == null ? "" : organisation.address();
        String whole = Stream.of(street, unit, middle, province)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        AddressParts own = AddressParts.of(street + ", " + unit);
        return place(Set.of(organisation.commune()), own.commune().equals(unit) ? own.street() : street, whole);
    }

    /** The one unit that an address lies in, none when nobody knows. */
    Optional<UnitId> unit(String address) {
        Set<UnitId> units = national(address).units();
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    String name(UnitId unit) {
        return territory.find(unit).map(Unit::name).orElse(unit.text());
    }

    UnitId today(UnitId unit) {
        return territory.successor(unit).map(Unit::id).orElse(unit);
    }

    private boolean ended(UnitId unit) {
        return territory.find(unit).filter(one -> one.validTo() != null).isPresent();
    }

    private Place place(Set<UnitId> units, String street, String whole) {
        return new Place(units, units.stream().map(this::today).collect(Collectors.toSet()), street, whole);
    }
}
