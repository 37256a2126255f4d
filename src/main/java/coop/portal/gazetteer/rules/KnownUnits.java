package coop.portal.gazetteer.rules;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units there are already and those that a load adds while it goes on, as a load looks them up. */
final class KnownUnits {

    private record Key(String code, boolean former, boolean lowest) {}

    private final Map<Key, Unit> byCode = new HashMap<>();
    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final Map<String, Unit> districts = new HashMap<>();
    private final Set<UnitId> succeeded = new HashSet<>();
    private final Set<List<UnitId>> pairs = new HashSet<>();
    private final List<Unit> added = new ArrayList<>();

    KnownUnits(Collection<Unit> units, Collection<Succession> successions) {
        units.forEach(this::put);
        successions.forEach(succession -> {
            succeeded.add(succession.former());
            pairs.add(List.of(succession.former(), succession.successor()));
        });
    }

    Unit add(Unit unit) {
        put(unit);
        added.add(unit);
        return unit;
    }

    List<Unit> added() {
        return List.copyOf(added);
    }

    Optional<Unit> province(String code) {
        return byId.values().stream()
                .filter(unit -> unit.kind() == UnitKind.PROVINCE && unit.code().equals(code))
                .findFirst();
    }

    Optional<Unit> lowest(String code, boolean former) {
        return Optional.ofNullable(byCode.get(new Key(code, former, true)));
    }

    Optional<Unit> districtByCode(String code) {
        return Optional.ofNullable(byCode.get(new Key(code, true, false)));
    }

    Optional<Unit> district(UnitId province, String name) {
        return Optional.ofNullable(districts.get(province.text() + "/" + name));
    }

    /** Whether it is known already what a commune became, or that a district went into this unit. */
    boolean succeeded(UnitId former) {
        return succeeded.contains(former);
    }

    boolean linked(UnitId former, UnitId successor) {
        return pairs.contains(List.of(former, successor));
    }

    /** How many of the lowest tier a province has. */
    List<Unit> lowestOf(UnitId province) {
        return byId.values().stream()
                .filter(unit -> unit.kind().lowest() && province.equals(provinceOf(unit)))
                .toList();
    }

    @Nullable UnitId provinceOf(Unit unit) {
        Unit at = unit;
        while (at.parent() != null && byId.containsKey(at.parent())) {
            at = byId.get(at.parent());
        }
        return at.id();
    }

    private void put(Unit unit) {
        byId.put(unit.id(), unit);
        byCode.put(new Key(unit.code(), unit.validTo() != null, unit.kind().lowest()), unit);
        if (unit.kind().middle() && unit.parent() != null) {
            districts.put(unit.parent().text() + "/" + unit.name(), unit);
        }
    }
}
