package coop.portal.followup.ui;

import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationCompanion;
import org.springframework.stereotype.Component;

/** Leads from the page of an organisation to what was recommended to it. */
@Component
class FollowUpCompanion implements OrganisationCompanion {

    @Override
    public String label() {
        return "followup.companion";
    }

    @Override
    public String permission() {
        return FollowUpPermissions.RECOMMENDATION_READ;
    }

    @Override
    public String path(OrganisationId organisation) {
        return FollowUpNavigation.toRecommendations(organisation);
    }
}
