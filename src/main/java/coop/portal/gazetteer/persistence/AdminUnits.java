package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Aggregates;
import java.util.List;

/** The units that are kept. */
public interface AdminUnits extends Aggregates<AdminUnit> {
    List<AdminUnit> findAllBy();
}
