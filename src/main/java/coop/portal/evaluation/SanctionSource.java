package coop.portal.evaluation;

import coop.portal.evaluation.model.Sanction;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.Map;

/** Implemented by a module that knows who was sanctioned; asked when the evaluation of a year begins. */
public interface SanctionSource {

    /** The first sanction of each in that year; who had none is not in it. */
    Map<OrganisationId, Sanction> sanctioned(Collection<OrganisationId> organisations, int year);
}
