package coop.portal.registry;

import coop.portal.kernel.OrganisationId;

/** A page of another module about one organisation, to which the organisation's own page leads; registry knows none of them. */
public interface OrganisationCompanion {

    /** The key of the link's words. */
    String label();

    /** The permission without which the link is not shown. */
    String permission();

    /** Where it leads, without a leading slash. */
    String path(OrganisationId organisation);
}
