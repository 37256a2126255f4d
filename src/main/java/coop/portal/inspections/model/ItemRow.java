package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a plan as it is shown: the organisation by name, the typed values, how it stands towards other plans. */
public record ItemRow(
        ItemId id,
        int version,
        String organisationName,
        String organisationCode,
        String communeName,
        String sector,
        ItemDraft draft,
        List<String> coAgencyNames,
        OverlapState overlap,
        OverlapFinding finding,
        @Nullable String overrideReason,
        @Nullable String overriddenBy,
        ItemOutcome outcome,
        @Nullable String outcomeReason,
        @Nullable CarriedFrom carriedFrom,
        boolean removed) {

    public OrganisationId organisation() {
        return draft.organisation();
    }

    /** Everything that a submitted plan has to say about a visit is there. */
    public boolean complete() {
        return !draft.topics().isEmpty() && draft.month() != null && !draft.leadUnit().isBlank();
    }
}
