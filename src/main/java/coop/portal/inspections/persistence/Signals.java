package coop.portal.inspections.persistence;

import coop.portal.access.scope.Aggregates;

/** What the agencies of a person have heard. */
public interface Signals extends Aggregates<Signal> {}
