package coop.portal.followup.ui;

import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.ReferralId;
import coop.portal.kernel.OrganisationId;

/** Where the pages of follow-up are, for links from anywhere; without a leading slash. */
public final class FollowUpNavigation {

    static final String RECOMMENDATIONS = "followup/recommendations";
    static final String RECOMMENDATION = "followup/recommendation";
    static final String REFERRAL = "followup/referral";
    static final String REFERRALS = "followup/referrals";

    private FollowUpNavigation() {}

    public static String toRecommendation(RecommendationId id) {
        return RECOMMENDATION + "/" + id.text();
    }

    public static String toReferral(ReferralId id) {
        return REFERRAL + "/" + id.text();
    }

    /** What was recommended to one organisation and is not settled. */
    public static String toRecommendations(OrganisationId organisation) {
        return RECOMMENDATIONS + "?organisation=" + organisation.text();
    }
}
