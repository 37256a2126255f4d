package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.util.Set;

/**
 * A visit that somebody means to make without plan.
 *
 * @param evidence the ground is proved
 * @param reference of the visit itself when it stands already, 0 before
 */
public record UnplannedVisit(
        OrganisationId organisation,
        InspectionKind kind,
        Set<InspectionTopic> topics,
        InspectionBasis basis,
        boolean evidence,
        long reference) {

    public UnplannedVisit {
        topics = Set.copyOf(topics);
    }
}
