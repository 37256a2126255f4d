package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many organisations that were to be added to a plan.
 *
 * @param item the new line, none when it was refused
 * @param remarks what is to be known of the line that was added
 * @param refusals why it was not
 */
public record ItemResult(
        OrganisationId organisation,
        String organisationName,
        @Nullable ItemId item,
        OverlapState overlap,
        List<Remark> remarks,
        List<Refusal> refusals) {

    public boolean added() {
        return item != null;
    }
}
