package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a frozen version, with the names of that day. */
public record FrozenItem(
        ItemId id,
        String organisationName,
        String organisationCode,
        String communeName,
        ItemDraft draft,
        List<String> coAgencyNames,
        @Nullable String overrideReason) {

    public OrganisationId organisation() {
        return draft.organisation();
    }
}
