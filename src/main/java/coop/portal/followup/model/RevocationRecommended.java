package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;

/**
 * A recommendation to revoke the certificate was made known. Whoever keeps the cases answers the referral.
 *
 * @param evidence of the violation because of which, empty when it is because of the whole
 */
public record RevocationRecommended(
        ReferralId referral, OrganisationId organisation, RecommendationId recommendation, String text, String evidence) {}
