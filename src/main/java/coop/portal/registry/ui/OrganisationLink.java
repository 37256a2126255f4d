package coop.portal.registry.ui;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Where the page of an organisation is, for pages that speak of things of every kind. */
@Component
class OrganisationLink implements SubjectLink {

    @Override
    public String type() {
        return OrganisationRegistered.SUBJECT;
    }

    @Override
    public String path(String id) {
        return RegistryNavigation.toOrganisation(OrganisationId.parse(id));
    }
}
