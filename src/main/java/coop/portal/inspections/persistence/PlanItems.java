package coop.portal.inspections.persistence;

import coop.portal.access.scope.Aggregates;
import coop.portal.access.scope.Unscoped;
import java.util.List;

/** The lines of plans. */
public interface PlanItems extends Aggregates<PlanItem> {

    @Unscoped("lines of one plan, which the caller has already found for the person")
    List<PlanItem> findByPlanIdOrderById(long planId);

    @Unscoped("lines that come of a line which the caller has already found for the person: they are the same agency's")
    List<PlanItem> findByCarriedFromOrderById(long carriedFrom);
}
