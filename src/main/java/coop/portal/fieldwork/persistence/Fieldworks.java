package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Aggregates;

/** The fieldwork of the agencies a person belongs to, or of all for those who look after the whole. */
public interface Fieldworks extends Aggregates<Fieldwork> {}
