package coop.portal.gazetteer;

import coop.portal.gazetteer.model.Generation;
import coop.portal.gazetteer.model.UnitFilter;
import coop.portal.gazetteer.model.UnitRow;
import coop.portal.gazetteer.model.UnitSheet;
import coop.portal.gazetteer.model.UnitTier;
import coop.portal.gazetteer.rules.SuccessorRules;
import coop.portal.kernel.InMemory;
import coop.portal.kernel.Paged;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Units of every generation as lists and sheets show them. They are answered from memory. */
@Service
@RolesAllowed(TerritoryPermissions.UNIT_READ)
public class UnitQueries {

    private static final Map<String, Comparator<UnitRow>> SORTS = Map.of(
            "code", Comparator.comparing(UnitRow::code),
            "kind", Comparator.comparing(UnitRow::kind),
            "validTo", Comparator.comparing(UnitRow::validTo, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Territory territory;

    UnitQueries(Territory territory) {
        this.territory = territory;
    }

    /** Ordered by name as they stand in the Vietnamese alphabet, unless another order is asked for. */
    public Paged<UnitRow, UnitFilter> units() {
        return new InMemory<>(this::found, SORTS);
    }

    /** The former districts, to filter by. */
    public List<Unit> districts() {
        return territory.middleUnits();
    }

    public UnitSheet sheet(UnitId id) {
        Unit unit = territory.unit(id);
        Optional<Succession> succession = unit.kind().lowest() ? territory.succession(id) : Optional.empty();
        return new UnitSheet(
                row(unit),
                territory.successor(id).orElse(null),
                succession.map(Succession::successor).orElse(null),
                succession.map(Succession::basis).orElse(null),
                succession.map(Succession::reason).orElse(null),
                SuccessorRules.canHaveOne(unit) ? candidates(id) : List.of());
    }

    private List<Unit> candidates(UnitId former) {
        Optional<Unit> province = territory.provinceOf(former);
        return territory.all().stream()
                .filter(unit -> SuccessorRules.canBeOne(unit)
                        && territory.provinceOf(unit.id()).equals(province))
                .toList();
    }

    private List<UnitRow> found(UnitFilter filter) {
        return territory.all().stream()
                .filter(unit -> chosen(filter.tiers(), UnitTier.of(unit.kind())))
                .filter(unit -> chosen(filter.generations(), generation(unit)))
                .filter(unit -> filter.districts().isEmpty() || inDistrict(unit, filter.districts()))
                .filter(unit -> SearchText.matches(filter.search(), unit.name(), unit.code()))
                .map(this::row)
                .filter(row -> !filter.unsettled() || row.unsettled())
                .toList();
    }

    private static Generation generation(Unit unit) {
        return unit.validTo() == null ? Generation.TODAY : Generation.FORMER;
    }

    private static <T> boolean chosen(Set<T> any, T one) {
        return any.isEmpty() || any.contains(one);
    }

    private boolean inDistrict(Unit unit, Set<UnitId> districts) {
        return districts.contains(unit.id())
                || territory.middleOf(unit.id()).map(Unit::id).filter(districts::contains).isPresent();
    }

    private UnitRow row(Unit unit) {
        LocalDate from = unit.validFrom().equals(Unit.BEFORE_RECORDS) ? null : unit.validFrom();
        Stream<Unit> partOf = unit.kind().middle()
                ? territory.dividedInto(unit.id()).stream()
                : territory.successor(unit.id()).stream();
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                from,
                unit.validTo(),
                unit.kind().lowest() ? territory.middleOf(unit.id()).map(Unit::name).orElse("") : "",
                territory.cameFrom(unit.id()).stream()
                        .filter(former -> former.kind().lowest())
                        .map(Unit::name)
                        .toList(),
                partOf.map(Unit::name).toList());
    }
}
