package coop.portal.registry;

import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells while somebody is typing which organisations may be the same one, and why; searched is the province (NĐ92 17). */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_WRITE)
public class SimilarOrganisations {

    private final Lookalikes lookalikes;

    SimilarOrganisations(Lookalikes lookalikes) {
        this.lookalikes = lookalikes;
    }

    public List<SimilarOrganisation> find(SimilarQuery query) {
        return lookalikes.find(query);
    }
}
