package coop.portal.inspections;

import coop.portal.inspections.model.VisitBeside;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;

/** Implemented by whoever keeps visits that are in no plan, so that they count for the once-a-year rule as well. */
public interface VisitsBeside {

    /** Those of a year that stand, of all agencies. */
    List<VisitBeside> of(int year, Collection<OrganisationId> organisations);
}
