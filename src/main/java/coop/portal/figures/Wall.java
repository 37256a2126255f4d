package coop.portal.figures;

import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    List<CommuneProgress> of(List<CubeCell> cells) {
        Map<UnitId, Map<ReportState, Integer>> states = new HashMap<>();
        for (CubeCell cell : cells) {
            states.computeIfAbsent(today(cell.commune()), id -> new EnumMap<>(ReportState.class))
                    .merge(cell.state(), cell.reports(), Integer::sum);
        }
        List<CommuneProgress> wall = new ArrayList<>();
        for (Unit commune : territory.communes(clock.today())) {
            Map<ReportState, Integer> found = states.remove(commune.id());
            wall.add(new CommuneProgress(commune.id(), commune.name(), found == null ? Map.of() : found));
        }
        states.forEach((id, found) -> wall.add(new CommuneProgress(
                id, territory.find(id).map(Unit::name).orElse(""), found)));
        return List.copyOf(wall);
    }

    private UnitId today(UnitId commune) {
        return territory.successor(commune).map(Unit::id).orElse(commune);
    }
}
