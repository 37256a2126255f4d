package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Aggregates;

/** When the people of the agencies of a person are not there. */
public interface Absences extends Aggregates<Absence> {}
