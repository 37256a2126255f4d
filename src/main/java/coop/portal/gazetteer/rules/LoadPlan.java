package coop.portal.gazetteer.rules;

import coop.portal.gazetteer.model.LoadVerdict;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.Unit;
import java.util.List;
import java.util.Map;

/**
 * What loading a province's files would do.
 *
 * @param province the province, new or known
 * @param names the corrected names of units that are known
 */
public record LoadPlan(
        LoadVerdict verdict, Unit province, List<Unit> units, List<Succession> successions, Map<UnitId, String> names) {

    public LoadPlan {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        names = Map.copyOf(names);
    }
}
