package coop.portal.inspections;

import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.LineStanding;
import java.util.Collection;
import java.util.Map;

/** Implemented by whoever carries out the visits of plans; inspections knows none of them. */
public interface LineStandings {

    /** How far the visits of these lines are; of a line that is not named nothing has begun. */
    Map<ItemId, LineStanding> of(Collection<ItemId> lines);
}
