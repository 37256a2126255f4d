package coop.portal.followup.ui;

import coop.portal.access.Actor;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.reminders.ReminderSource;
import coop.portal.reminders.model.Reminder;
import coop.portal.reminders.model.Urgency;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reminds of recommendations before and after their last day, and their heads long after it, on the home page and by mail. */
@Component
class FollowUpWork implements WorkItemSource, ReminderSource {

    private final FollowUpQueries queries;

    FollowUpWork(FollowUpQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        return actor.may(FollowUpPermissions.RECOMMENDATION_READ)
                ? queries.waiting(limit).stream().map(row -> item(row, actor)).toList()
                : List.of();
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate until, int limit) {
        return actor.may(FollowUpPermissions.RECOMMENDATION_READ)
                ? queries.owed(until, limit).stream().map(row -> reminder(row, actor)).toList()
                : List.of();
    }

    private static WorkItem item(RecommendationRow row, Actor actor) {
        boolean owed = row.stage().owed();
        return new WorkItem(
                "followup.work." + what(row, actor),
                List.of(),
                title(row),
                FollowUpNavigation.toRecommendation(row.id()),
                row.stageSince(),
                owed ? row.due() : null,
                row.urgency() == Urgency.ESCALATED ? head(row, actor) : null);
    }

    private static Reminder reminder(RecommendationRow row, Actor actor) {
        return new Reminder(
                "followup:" + row.id().text(), "followup.work.carry-out", List.of(), title(row),
                FollowUpNavigation.toRecommendation(row.id()), row.due(), decides(actor), head(row, actor), Set.of());
    }

    private static String title(RecommendationRow row) {
        return row.organisationName() + " – " + Messages.label(row.kind());
    }

    private static String what(RecommendationRow row, Actor actor) {
        if (row.stage() == RecommendationStage.REPORTED) {
            return "verify";
        }
        if (row.stage() == RecommendationStage.VERIFIED) {
            return "close";
        }
        return decides(actor) && row.asked() ? "extension" : row.urgency().name();
    }

    private static boolean decides(Actor actor) {
        return actor.may(FollowUpPermissions.RECOMMENDATION_DECIDE);
    }

    /** A head is told as the head of the own agency, be it the one that asked for it or the one that has to do it. */
    private static String head(RecommendationRow row, Actor actor) {
        return decides(actor) ? actor.agencyName() : row.agencyName();
    }
}
