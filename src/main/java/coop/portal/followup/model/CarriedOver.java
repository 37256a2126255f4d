package coop.portal.followup.model;

import coop.portal.reminders.model.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was recommended to an organisation before and is not settled: the next check asks for it (CK-34). */
public record CarriedOver(
        RecommendationId recommendation,
        RecommendationKind kind,
        String text,
        RecommendationStage stage,
        LocalDate due,
        Urgency urgency,
        String agencyName,
        String paperNumber,
        @Nullable String violation,
        @Nullable String article) {}
