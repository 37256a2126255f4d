package coop.portal.dissolution.persistence;

import coop.portal.access.scope.Aggregates;

/** The cases of the communes and sectors of whoever asks. */
public interface DissolutionCases extends Aggregates<DissolutionCase> {}
