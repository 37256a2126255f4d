package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;

/** The work of another module in which something was found: what that module calls it, and the organisation it is about. */
public record Occasion(Subject what, OrganisationId organisation) {}
