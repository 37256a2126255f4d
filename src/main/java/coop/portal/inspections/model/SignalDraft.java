package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of an organisation, as it is typed.
 *
 * @param topics what it is about; what State auditors look at in a year, nobody else looks at (NQ198 art. 4)
 * @param source who said it or who audits
 * @param reference the number of the letter, decision or file it stands in
 */
public record SignalDraft(
        @Nullable OrganisationId organisation,
        SignalKind kind,
        @Nullable LocalDate heardOn,
        Set<InspectionTopic> topics,
        String source,
        String reference,
        String note) {

    public SignalDraft {
        topics = Set.copyOf(topics);
    }
}
