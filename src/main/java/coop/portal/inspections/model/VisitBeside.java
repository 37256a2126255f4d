package coop.portal.inspections.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.util.Set;

/**
 * A visit that stands beside all plans, as the once-a-year rule sees it.
 *
 * @param reference by which whoever keeps it knows it again
 * @param month 0 when it is not known
 */
public record VisitBeside(
        long reference,
        OrganisationId organisation,
        AgencyId agency,
        String agencyName,
        InspectionKind kind,
        int month,
        Set<InspectionTopic> topics) {

    public VisitBeside {
        topics = Set.copyOf(topics);
    }
}
