package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;

/** It was made known that an organisation has used support for something else. Whoever keeps the support answers the referral. */
public record SupportMisuseFound(
        ReferralId referral, OrganisationId organisation, ViolationId violation, String text, String evidence) {}
