package coop.portal.figures;

import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the reports of a period on the wall of the communes of today; a former commune counts for what became of it. */
@Component
class Wall {

    private final Territory territory;
    private final PortalClock clock;

    Wall(Territory territory, PortalClock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** The communes of today; then, one for each former district, those of which nobody has said what became. */
    List<CommuneProgress> of(List<CubeCell> cells) {
        Map<UnitId, Map<ReportState, Integer>> settled = new LinkedHashMap<>();
        Map<UnitId, Map<ReportState, Integer>> open = new LinkedHashMap<>();
        Map<UnitId, Set<UnitId>> unsettled = new HashMap<>();
        territory.communes(clock.today()).forEach(commune -> settled.put(commune.id(), new EnumMap<>(ReportState.class)));
        for (CubeCell cell : cells) {
            UnitId today = territory.successor(cell.commune()).map(Unit::id).orElse(cell.commune());
            Map<ReportState, Integer> states = settled.get(today);
            if (states == null) {
                UnitId district = territory.middleOf(cell.commune()).map(Unit::id).orElse(cell.commune());
                unsettled.computeIfAbsent(district, id -> new HashSet<>()).add(cell.commune());
                states = open.computeIfAbsent(district, id -> new EnumMap<>(ReportState.class));
            }
            states.merge(cell.state(), cell.reports(), Integer::sum);
        }
        Stream<CommuneProgress> ofToday = settled.entrySet().stream().map(entry -> new CommuneProgress(
                entry.getKey(), name(entry.getKey()), territory.middleOf(entry.getKey()).map(Unit::name).orElse(""),
                Set.of(), entry.getValue()));
        Stream<CommuneProgress> former = open.entrySet().stream().map(entry -> new CommuneProgress(
                entry.getKey(), "", name(entry.getKey()), unsettled.getOrDefault(entry.getKey(), Set.of()), entry.getValue()));
        return byDistrict(Stream.concat(ofToday, former));
    }

    /** In the order of the former districts, those of none at the end. */
    private List<CommuneProgress> byDistrict(Stream<CommuneProgress> wall) {
        List<String> districts = territory.middleUnits().stream().map(Unit::name).toList();
        return wall.sorted(Comparator.comparing((CommuneProgress one) -> one.district().isEmpty())
                        .thenComparing(one -> districts.indexOf(one.district())))
                .toList();
    }

    private String name(UnitId unit) {
        return territory.find(unit).map(Unit::name).orElse("");
    }
}
