package coop.portal.followup.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended.
 *
 * @param violation because of which, none when it is because of the whole
 * @param amount in đồng, of a payment only
 * @param decision the number of the decision, of a sanction only
 */
public record RecommendationDraft(
        @Nullable ViolationId violation,
        RecommendationKind kind,
        String text,
        Owner owner,
        LocalDate due,
        @Nullable Long amount,
        @Nullable String decision) {}
