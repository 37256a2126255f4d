package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Set;

/** One thing heard, in the list. */
public record SignalRow(
        SignalId id,
        OrganisationId organisation,
        String organisationName,
        String communeName,
        SignalKind kind,
        LocalDate heardOn,
        Set<InspectionTopic> topics,
        String source,
        String reference,
        String note,
        String agencyName,
        String recordedBy) {

    public SignalRow {
        topics = Set.copyOf(topics);
    }
}
