package coop.portal.reconciliation.model;

import coop.portal.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Nobody answered a review notice in time: whether the organisation still works must be seen on the spot (domain 2.9). */
public record VerificationOnSiteNeeded(DiscrepancyId discrepancy, @Nullable OrganisationId organisation) {}
