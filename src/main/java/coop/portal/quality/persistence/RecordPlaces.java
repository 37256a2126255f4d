package coop.portal.quality.persistence;

import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where a record is counted: in the commune of today, or, where it is registered in one that is no more and nobody has said
 * what became of it, in the district in which that lay.
 */
@Component
public class RecordPlaces {

    private final Territory territory;

    RecordPlaces(Territory territory) {
        this.territory = territory;
    }

    public UnitId of(UnitId commune) {
        Optional<Unit> unit = territory.find(commune);
        if (unit.isEmpty() || unit.get().validTo() == null) {
            return commune;
        }
        return territory.successor(commune)
                .or(() -> territory.middleOf(commune))
                .map(Unit::id)
                .orElse(commune);
    }

    /** The ids of the communes whose records are counted in a place. */
    public List<Long> under(UnitId place) {
        boolean district = territory.find(place).filter(unit -> unit.kind().middle()).isPresent();
        return district
                ? territory.children(place).stream()
                        .map(Unit::id)
                        .filter(commune -> of(commune).equals(place))
                        .map(UnitId::value)
                        .toList()
                : territory.withPredecessors(place).stream().map(UnitId::value).toList();
    }
}
