package coop.portal.territory;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import coop.portal.territory.rules.PlaceNames;
import coop.portal.territory.rules.UnitMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers everything about administrative units of any generation, from memory and to everybody: where places lie is no secret. */
@Component
public class Territory {

    private final ReferenceMemory memory;

    Territory(ReferenceMemory memory) {
        this.memory = memory;
    }

    /** @throws NotFoundException when there is no such unit */
    public Unit unit(UnitId id) {
        return find(id).orElseThrow(() -> new NotFoundException("unit " + id.text()));
    }

    public Optional<Unit> find(UnitId id) {
        return map().find(id);
    }

    /** All units of every tier and generation in the order of their names proper. */
    public List<Unit> all() {
        return map().all();
    }

    /** The communes, wards and townships of a day, in Vietnamese order. */
    public List<Unit> communes(LocalDate on) {
        return map().communes(on);
    }

    public List<Unit> provinces() {
        return map().provinces();
    }

    /** The former districts, cities and towns, in Vietnamese order. */
    public List<Unit> middleUnits() {
        return map().middle();
    }

    public List<Unit> children(UnitId id) {
        return map().children(id);
    }

    /** The one unit that a former commune is part of today; empty while it exists and where it is not known. */
    public Optional<Unit> successor(UnitId id) {
        return map().successor(id);
    }

    /** What is known of what became of a former commune, and how it is known. */
    public Optional<Succession> succession(UnitId former) {
        return map().succession(former);
    }

    /** The units of today whose seats lie in a former district. */
    public List<Unit> dividedInto(UnitId district) {
        return map().dividedInto(district);
    }

    /** The former units that are known to have gone into this one. */
    public List<Unit> cameFrom(UnitId id) {
        return map().cameFrom(id);
    }

    /** The unit itself and every former commune that became it: what an officer of today's commune is in charge of. */
    public Set<UnitId> withPredecessors(UnitId id) {
        return map().withPredecessors(id);
    }

    /** The district in which a former commune lay, or in which the seat of one of today lies. */
    public Optional<Unit> middleOf(UnitId id) {
        UnitMap map = map();
        return map.find(id).flatMap(map::middleOf);
    }

    public Optional<Unit> provinceOf(UnitId id) {
        UnitMap map = map();
        return map.find(id).flatMap(map::provinceOf);
    }

    /** "Xã Nghi Mỹ (huyện Nghi Lộc cũ), nay thuộc Xã …", or just the name of what exists. */
    public String label(UnitId id, LocalDate today) {
        UnitMap map = map();
        return PlaceNames.label(map, unit(id), today);
    }

    /** "Xã Nghi Mỹ, huyện Nghi Lộc": what a unit was called on a day of the past. */
    public String labelThen(UnitId id, LocalDate day) {
        UnitMap map = map();
        return PlaceNames.then(map, unit(id), day);
    }

    /** @see coop.portal.territory.rules.UnitMatching */
    public UnitMatch match(String communeText, String middleText) {
        return memory.get().matching().match(communeText, middleText);
    }

    private UnitMap map() {
        return memory.get().units();
    }
}
