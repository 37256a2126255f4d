package coop.portal.followup.ui;

import coop.portal.access.Actor;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Urgency;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds of recommendations on the home page: a week and a day before, a day after, and the head a week after. */
@Component
class FollowUpWork implements WorkItemSource {

    private final FollowUpQueries queries;

    FollowUpWork(FollowUpQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(FollowUpPermissions.RECOMMENDATION_READ)) {
            return List.of();
        }
        boolean decides = actor.may(FollowUpPermissions.RECOMMENDATION_DECIDE);
        return queries.waiting(limit).stream().map(row -> item(row, decides)).toList();
    }

    private static WorkItem item(RecommendationRow row, boolean decides) {
        return new WorkItem(
                "followup.work." + what(row, decides),
                List.of(),
                row.organisationName() + " – " + Messages.label(row.kind()),
                FollowUpNavigation.toRecommendation(row.id()),
                row.stageSince(),
                row.stage().owed() ? row.due() : null);
    }

    private static String what(RecommendationRow row, boolean decides) {
        if (row.stage() == RecommendationStage.REPORTED) {
            return "verify";
        }
        if (row.stage() == RecommendationStage.VERIFIED) {
            return "close";
        }
        if (decides && row.asked()) {
            return "extension";
        }
        return row.urgency() == Urgency.ESCALATED && !decides ? Urgency.LATE.name() : row.urgency().name();
    }
}
