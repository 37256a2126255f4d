package coop.portal.figures;

import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The communes of today first; then, by former district, the former communes of which nobody has said what became. */
    List<CommuneProgress> of(List<CubeCell> cells) {
        Map<UnitId, Map<ReportState, Integer>> states = new LinkedHashMap<>();
        List<Unit> communes = territory.communes(clock.today());
        communes.forEach(commune -> states.put(commune.id(), new EnumMap<>(ReportState.class)));
        for (CubeCell cell : cells) {
            states.computeIfAbsent(place(cell.commune(), states.keySet()), id -> new EnumMap<>(ReportState.class))
                    .merge(cell.state(), cell.reports(), Integer::sum);
        }
        return states.entrySet().stream()
                .map(entry -> new CommuneProgress(entry.getKey(),
                        territory.find(entry.getKey()).map(Unit::name).orElse(""), entry.getValue()))
                .toList();
    }

    private UnitId place(UnitId commune, Set<UnitId> ofToday) {
        UnitId today = territory.successor(commune).map(Unit::id).orElse(commune);
        return ofToday.contains(today) ? today : territory.middleOf(commune).map(Unit::id).orElse(commune);
    }
}
