package coop.portal.followup.ui;

import coop.portal.access.Can;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationNotices;
import coop.portal.registry.model.OrganisationNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the page of an organisation that something is recommended to it, and how much of that is overdue. */
@Component
class FollowUpNotices implements OrganisationNotices {

    private static final int MOST = 50;

    private final FollowUpQueries queries;
    private final Can can;

    FollowUpNotices(FollowUpQueries queries, Can can) {
        this.queries = queries;
        this.can = can;
    }

    @Override
    public List<OrganisationNotice> of(OrganisationId organisation) {
        if (!can.perform(FollowUpPermissions.RECOMMENDATION_READ)) {
            return List.of();
        }
        List<RecommendationRow> open = queries.recommendations()
                .page(RecommendationFilter.unsettled(organisation), Window.first(MOST));
        if (open.isEmpty()) {
            return List.of();
        }
        long late = open.stream().filter(row -> row.urgency().late()).count();
        return List.of(new OrganisationNotice(
                late > 0 ? "followup.notice.late" : "followup.notice.open", List.of(open.size(), late),
                "followup.notice.show", FollowUpNavigation.toRecommendations(organisation)));
    }
}
