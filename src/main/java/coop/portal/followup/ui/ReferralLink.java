package coop.portal.followup.ui;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.ReferralId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a referral. */
@Component
class ReferralLink implements SubjectLink {

    @Override
    public String type() {
        return FollowUpEvent.REFERRAL;
    }

    @Override
    public String path(String id) {
        return FollowUpNavigation.toReferral(ReferralId.parse(id));
    }
}
