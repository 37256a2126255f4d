package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Aggregates;

/** The discrepancies of a person's communes and sectors. */
public interface Discrepancies extends Aggregates<Discrepancy> {}
