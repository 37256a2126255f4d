package coop.portal.reconciliation.model;

import coop.portal.kernel.OrganisationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a load, with what it was found to be. */
public record RecordRow(
        long id,
        int number,
        NationalValues values,
        RecordOutcome outcome,
        @Nullable String refusal,
        @Nullable MatchedBy matchedBy,
        @Nullable OrganisationId organisation,
        Set<PublicItem> items) {

    public RecordRow {
        items = Set.copyOf(items);
    }
}
