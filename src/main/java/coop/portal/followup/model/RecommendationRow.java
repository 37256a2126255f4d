package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.reminders.model.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A recommendation in the list. */
public record RecommendationRow(
        RecommendationId id,
        int version,
        OrganisationId organisation,
        String organisationName,
        String communeName,
        RecommendationKind kind,
        String text,
        OwnerKind owner,
        String ownerName,
        String agencyName,
        @Nullable Long amount,
        RecommendationStage stage,
        LocalDate due,
        Urgency urgency,
        boolean asked,
        String paperNumber,
        LocalDateTime stageSince) {}
