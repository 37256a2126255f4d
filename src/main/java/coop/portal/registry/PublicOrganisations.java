package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.PublicRegister;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of an organisation wherever it lies, for checks that reach across agencies and scopes: name,
 * code, place, field and statuses, which the public look-up tells as well (NĐ92 29).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class PublicOrganisations {

    private final PublicRegister register;

    PublicOrganisations(PublicRegister register) {
        this.register = register;
    }

    public List<OrganisationRef> refs(Collection<OrganisationId> ids) {
        return register.all(ids);
    }
}
