package coop.portal.territory.rules;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of all generations and how they hang together: what lies in what, and what became of what. */
public final class UnitMap {

    private final List<Unit> ordered;
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<UnitId, List<Unit>> children;
    private final Map<UnitId, List<Succession>> successors;
    private final Map<UnitId, List<Succession>> predecessors;

    public UnitMap(Collection<Unit> all, Collection<Succession> successions) {
        ordered = VietnameseOrder.sorted(all, UnitMap::sortName);
        ordered.forEach(unit -> units.put(unit.id(), unit));
        children = ordered.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(UnitMap::parentOf));
        successors = successions.stream().collect(Collectors.groupingBy(Succession::former));
        predecessors = successions.stream().collect(Collectors.groupingBy(Succession::successor));
    }

    public Optional<Unit> find(@Nullable UnitId id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** In the order of their names, whatever their kind. */
    public List<Unit> all() {
        return ordered;
    }

    public List<Unit> communes(LocalDate on) {
        return those(unit -> unit.kind().lowest() && unit.validOn(on));
    }

    public List<Unit> middle() {
        return those(unit -> unit.kind().middle());
    }

    public List<Unit> provinces() {
        return those(unit -> unit.kind() == UnitKind.PROVINCE);
    }

    public List<Unit> children(UnitId id) {
        return children.getOrDefault(id, List.of());
    }

    /** What a former commune became, followed to the end; empty for what goes on, what was divided and what is not known. */
    public Optional<Unit> successor(UnitId id) {
        return find(id).filter(unit -> unit.kind().lowest()).flatMap(unit -> {
            Set<UnitId> seen = new LinkedHashSet<>();
            UnitId at = id;
            while (seen.add(at) && successors.getOrDefault(at, List.of()).size() == 1) {
                at = successors.get(at).getFirst().successor();
            }
            return at.equals(id) ? Optional.empty() : find(at);
        });
    }

    public Optional<Succession> succession(UnitId former) {
        List<Succession> found = successors.getOrDefault(former, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The unit itself and every commune that became it, directly or on the way. */
    public Set<UnitId> withPredecessors(UnitId id) {
        Set<UnitId> found = new LinkedHashSet<>();
        Deque<UnitId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            UnitId next = open.pop();
            if (found.add(next)) {
                cameFrom(next).stream()
                        .filter(unit -> unit.kind().lowest())
                        .forEach(unit -> open.add(unit.id()));
            }
        }
        return found;
    }

    /** All units that went into this one: former communes, and the district in which its seat lies. */
    public List<Unit> cameFrom(UnitId id) {
        return predecessors.getOrDefault(id, List.of()).stream()
                .flatMap(succession -> find(succession.former()).stream())
                .toList();
    }

    /** The units that a district was divided into, by where their seats lie. */
    public List<Unit> dividedInto(UnitId id) {
        Set<UnitId> into = successors.getOrDefault(id, List.of()).stream()
                .filter(succession -> succession.basis() == SuccessionBasis.SEAT_IN_DISTRICT)
                .map(Succession::successor)
                .collect(Collectors.toSet());
        return those(unit -> into.contains(unit.id()));
    }

    /** The district of a commune: the one it lay in, or the former one in which the seat of a unit of today lies. */
    public Optional<Unit> middleOf(Unit unit) {
        return find(unit.parent())
                .filter(parent -> parent.kind().middle())
                .or(() -> cameFrom(unit.id()).stream()
                        .filter(former -> former.kind().middle())
                        .findFirst());
    }

    public Optional<Unit> provinceOf(Unit unit) {
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent() && at.get().kind() != UnitKind.PROVINCE) {
            at = find(at.get().parent());
        }
        return at;
    }

    private List<Unit> those(Predicate<Unit> wanted) {
        return ordered.stream().filter(wanted).toList();
    }

    private static UnitId parentOf(Unit unit) {
        return Objects.requireNonNull(unit.parent());
    }

    /** By the name proper: nobody looks for a ward under "Phường". */
    private static String sortName(Unit unit) {
        return PlaceNames.bare(unit) + " " + unit.name();
    }
}
