package coop.portal.followup.ui;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.RecommendationId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a recommendation. */
@Component
class RecommendationLink implements SubjectLink {

    @Override
    public String type() {
        return FollowUpEvent.RECOMMENDATION;
    }

    @Override
    public String path(String id) {
        return FollowUpNavigation.toRecommendation(RecommendationId.parse(id));
    }
}
