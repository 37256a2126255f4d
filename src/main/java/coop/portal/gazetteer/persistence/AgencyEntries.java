package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Aggregates;
import java.util.List;

/** The agencies that are kept. */
public interface AgencyEntries extends Aggregates<AgencyEntry> {
    List<AgencyEntry> findAllBy();
}
