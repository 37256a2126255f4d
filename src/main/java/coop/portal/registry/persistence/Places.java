package coop.portal.registry.persistence;

import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which registered communes a chosen place stands for: one of today with what it came from, or all of a former district. */
final class Places {

    private final Territory territory;

    Places(Territory territory) {
        this.territory = territory;
    }

    List<Long> covering(Collection<UnitId> places) {
        Set<Long> communes = new HashSet<>();
        for (UnitId place : places) {
            communes.add(place.value());
            territory.find(place).ifPresent(unit -> add(communes, unit));
        }
        return List.copyOf(communes);
    }

    private void add(Set<Long> communes, Unit unit) {
        if (unit.kind().middle()) {
            territory.children(unit.id()).forEach(child -> communes.add(child.id().value()));
            territory.dividedInto(unit.id()).forEach(today -> communes.add(today.id().value()));
        } else {
            territory.withPredecessors(unit.id()).forEach(one -> communes.add(one.value()));
        }
    }
}
