package coop.portal.inspections.persistence;

import coop.portal.access.scope.Aggregates;

/** The plans of the agencies a person belongs to, or of all for those who review. */
public interface Plans extends Aggregates<Plan> {}
