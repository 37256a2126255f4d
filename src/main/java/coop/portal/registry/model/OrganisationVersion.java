package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;

/** An organisation as it is kept, with the version that a change must name. */
public record OrganisationVersion(OrganisationId id, int version, OrganisationDraft draft) {}
