package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import java.util.List;

/**
 * What the register's own rules say of an organisation as it is kept.
 *
 * @param draft with personal data masked
 * @param shared what others have the same
 */
public record RegisterCheck(
        OrganisationId id, OrganisationDraft draft, List<Remark> remarks, List<SharedMark> shared) {

    public RegisterCheck {
        remarks = List.copyOf(remarks);
        shared = List.copyOf(shared);
    }
}
