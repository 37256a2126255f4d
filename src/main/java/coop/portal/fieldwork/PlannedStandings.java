package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.inspections.LineStandings;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.LineStanding;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the plans how far the visits of their lines are: what has a decision takes its course. */
@Component
class PlannedStandings implements LineStandings {

    private final FieldworkGates gates;

    PlannedStandings(FieldworkGates gates) {
        this.gates = gates;
    }

    @Override
    public Map<ItemId, LineStanding> of(Collection<ItemId> lines) {
        return gates.stages(lines).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> standing(entry.getValue())));
    }

    private static LineStanding standing(FieldworkStage stage) {
        return stage == FieldworkStage.PLANNED || stage == FieldworkStage.DECISION_DRAFT
                ? LineStanding.PREPARED
                : LineStanding.UNDER_WAY;
    }
}
