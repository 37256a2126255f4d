package coop.portal.inspections.persistence;

import coop.portal.access.scope.Aggregates;

/** The lines of those plans. */
public interface PlanItems extends Aggregates<PlanItem> {}
