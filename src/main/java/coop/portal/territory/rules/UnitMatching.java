package coop.portal.territory.rules;

import coop.portal.kernel.SearchText;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises a commune of any generation by its name and by what is written beside it. With accents comes first, and only
 * what nobody is called so is looked for without them; of several, those that lie where the text says are preferred.
 */
public final class UnitMatching {

    private static final int NEAR = 5;
    private static final int FAR = 2;
    private static final List<Function<PlaceText, List<String>>> FORMS =
            List.of(PlaceText::exact, PlaceText::spelled, PlaceText::folded);

    private final UnitMap map;
    private final List<Map<String, List<Unit>>> byForm = new ArrayList<>();
    private final Map<Unit, String> folded = new HashMap<>();

    public UnitMatching(UnitMap map) {
        this.map = map;
        List<Unit> lowest = map.all().stream().filter(unit -> unit.kind().lowest()).toList();
        for (Function<PlaceText, List<String>> form : FORMS) {
            byForm.add(lowest.stream().collect(Collectors.groupingBy(unit -> own(form, unit))));
        }
        lowest.forEach(unit -> folded.put(unit, own(PlaceText::folded, unit)));
    }

    /** @param beside the district, or the province, or nothing */
    public UnitMatch match(String typed, String beside) {
        String[] parts = SearchText.clean(typed).split("\\s*[,;]\\s*", 3);
        PlaceText name = PlaceText.of(parts[0]);
        PlaceText middle = PlaceText.of(beside.isBlank() && parts.length > 1 ? parts[1] : beside);
        if (name.blank()) {
            return new UnitMatch.Unknown(List.of());
        }
        List<Unit> called = called(name);
        return called.isEmpty() ? new UnitMatch.Unknown(near(name, middle)) : choose(called, name, middle);
    }

    private UnitMatch choose(List<Unit> called, PlaceText name, PlaceText middle) {
        boolean asked = !middle.blank() && map.provinces().stream().noneMatch(province -> isCalled(province, middle));
        List<Unit> there = asked ? called.stream().filter(unit -> liesIn(unit, middle)).toList() : called;
        boolean mismatch = asked && there.isEmpty();
        List<Unit> left = ofKind(mismatch ? called : there, name);
        return one(left, asked)
                .<UnitMatch>map(unit -> new UnitMatch.Found(unit, mismatch))
                .orElseGet(() -> new UnitMatch.Ambiguous(left));
    }

    /** A former unit and the one it became are one place: beside a district the former is meant, alone that of today. */
    private Optional<Unit> one(List<Unit> left, boolean districtGiven) {
        if (left.size() == 1) {
            return Optional.of(left.getFirst());
        }
        List<Unit> kept = left.stream()
                .filter(unit -> districtGiven ? !becameFrom(unit, left) : !becomes(unit, left))
                .toList();
        List<Unit> former = kept.stream().filter(unit -> unit.validTo() != null).toList();
        if (districtGiven && former.size() == 1) {
            return Optional.of(former.getFirst());
        }
        return kept.size() == 1 ? Optional.of(kept.getFirst()) : Optional.empty();
    }

    private boolean becomes(Unit unit, List<Unit> others) {
        return map.successor(unit.id()).filter(others::contains).isPresent();
    }

    private boolean becameFrom(Unit unit, List<Unit> others) {
        return others.stream().anyMatch(other -> map.successor(other.id()).filter(unit::equals).isPresent());
    }

    private List<Unit> called(PlaceText name) {
        for (int i = 0; i < FORMS.size(); i++) {
            Map<String, List<Unit>> index = byForm.get(i);
            List<Unit> found = FORMS.get(i).apply(name).stream()
                    .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The word for the kind decides between units that are otherwise alike; it refuses none. */
    private static List<Unit> ofKind(List<Unit> units, PlaceText name) {
        List<Unit> same = units.stream()
                .filter(unit -> name.kinds().contains(unit.kind()))
                .toList();
        return same.isEmpty() ? units : same;
    }

    private boolean liesIn(Unit unit, PlaceText middle) {
        return map.middleOf(unit).filter(district -> isCalled(district, middle)).isPresent();
    }

    private static boolean isCalled(Unit unit, PlaceText text) {
        Set<String> names = Set.copyOf(text.folded());
        return names.contains(own(PlaceText::folded, unit));
    }

    private List<Unit> near(PlaceText name, PlaceText middle) {
        String wanted = name.folded().getFirst();
        record Distant(Unit unit, int distance, boolean elsewhere) {}
        Stream<Distant> distant = folded.entrySet().stream()
                .map(entry -> new Distant(
                        entry.getKey(),
                        EditDistance.atMost(FAR, wanted, entry.getValue()),
                        !liesIn(entry.getKey(), middle)))
                .filter(unit -> unit.distance() <= FAR);
        return distant.sorted(Comparator.comparing(Distant::elsewhere)
                        .thenComparing(Distant::distance)
                        .thenComparing(found -> found.unit().name())
                        .thenComparing(found -> found.unit().validFrom()))
                .limit(NEAR)
                .map(Distant::unit)
                .toList();
    }

    private static String own(Function<PlaceText, List<String>> form, Unit unit) {
        return form.apply(new PlaceText(List.of(PlaceNames.bare(unit).toLowerCase(Locale.ROOT)), Set.of()))
                .getFirst();
    }
}
