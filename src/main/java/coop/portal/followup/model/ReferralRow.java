package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral in the list; its evidence is on the page of the recommendation, for those who may read it. */
public record ReferralRow(
        ReferralId id,
        ReferralKind kind,
        OrganisationId organisation,
        String organisationName,
        String communeName,
        String agencyName,
        @Nullable RecommendationId recommendation,
        String text,
        String paperNumber,
        LocalDate raised,
        ReferralState state,
        @Nullable String answer,
        @Nullable Subject answeredWith) {}
