package coop.portal.registry.ui;

import coop.portal.kernel.OrganisationId;

/** Where the registry's pages are, for links from anywhere; without a leading slash. */
public final class RegistryNavigation {

    static final String ORGANISATIONS = "registry/organisations";
    static final String ORGANISATION = "registry/organisation";
    static final String NEW = "registry/new-organisation";
    static final String EDIT = "registry/edit-organisation";

    private RegistryNavigation() {}

    public static String toOrganisations() {
        return ORGANISATIONS;
    }

    public static String toOrganisation(OrganisationId id) {
        return ORGANISATION + "/" + id.text();
    }

    static String toEdit(OrganisationId id) {
        return EDIT + "/" + id.text();
    }
}
