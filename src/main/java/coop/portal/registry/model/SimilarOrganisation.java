package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may be the same one, and why; nothing of it is told that the public look-up would not (NĐ92 29).
 *
 * @param visible it lies in the scope of whoever asks, so that its page can be opened
 */
public record SimilarOrganisation(
        OrganisationId id,
        String name,
        @Nullable String code,
        String communeName,
        LegalStatus legalStatus,
        List<Remark> reasons,
        boolean visible) {

    public SimilarOrganisation {
        reasons = List.copyOf(reasons);
    }
}
