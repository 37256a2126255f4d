package coop.portal.registry;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.Lineages;
import coop.portal.registry.persistence.OrganisationVersions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation came from and what became of it, so that the figures of a past year are told of whoever had them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class LineageQueries {

    private final Lineages lineages;
    private final OrganisationVersions versions;

    LineageQueries(Lineages lineages, OrganisationVersions versions) {
        this.lineages = lineages;
        this.versions = versions;
    }

    /** Every step that leads to the organisation or from it, through however many others, the oldest first. */
    public List<LineageRow> lineageOf(OrganisationId id) {
        mustLieInScope(id);
        return lineages.around(id);
    }

    /** The steps that the organisation itself took part in, the oldest first. */
    public List<LineageRow> steps(OrganisationId id) {
        mustLieInScope(id);
        return lineages.of(Set.of(id));
    }

    private void mustLieInScope(OrganisationId id) {
        if (versions.find(id).isEmpty()) {
            throw new NotFoundException("organisation " + id.text());
        }
    }
}
