package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many organisations that were to be added to a plan.
 *
 * @param item the new line, none when it was refused
 * @param finding how it stands towards the plans of others
 * @param refusals why it was not added
 */
public record ItemResult(
        OrganisationId organisation,
        String organisationName,
        @Nullable ItemId item,
        OverlapState overlap,
        OverlapFinding finding,
        List<Refusal> refusals) {

    public ItemResult {
        refusals = List.copyOf(refusals);
    }

    public boolean added() {
        return item != null;
    }
}
