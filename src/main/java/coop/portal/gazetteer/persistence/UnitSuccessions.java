package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Aggregates;
import java.util.List;

/** What is kept of what became of units. */
public interface UnitSuccessions extends Aggregates<UnitSuccession> {
    List<UnitSuccession> findAllBy();

    List<UnitSuccession> findByFormer(Long former);
}
