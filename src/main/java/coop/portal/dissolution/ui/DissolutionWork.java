package coop.portal.dissolution.ui;

import coop.portal.access.Actor;
import coop.portal.dissolution.DissolutionQueries;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.dissolution.model.WaitingCase;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralRow;
import coop.portal.followup.model.ReferralState;
import coop.portal.kernel.Window;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings the cases and the referrals that wait for somebody to the home page. */
@Component
class DissolutionWork implements WorkItemSource {

    private final DissolutionQueries queries;
    private final FollowUpQueries referrals;

    DissolutionWork(DissolutionQueries queries, FollowUpQueries referrals) {
        this.queries = queries;
        this.referrals = referrals;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.may(DissolutionPermissions.CASE_READ)) {
            queries.waiting(limit).stream().map(DissolutionWork::item).forEach(items::add);
        }
        if (actor.may(FollowUpPermissions.REFERRAL_ANSWER) && actor.may(FollowUpPermissions.RECOMMENDATION_READ)) {
            ReferralFilter open = new ReferralFilter("", Set.of(ReferralKind.REVOCATION), Set.of(ReferralState.OPEN));
            referrals.referrals().page(open, Window.first(limit)).stream().map(DissolutionWork::item).forEach(items::add);
        }
        return items;
    }

    private static WorkItem item(WaitingCase waiting) {
        CaseRow row = waiting.row();
        return new WorkItem(
                "dissolution.work", List.of(waiting.next()), row.organisationName(), DissolutionNavigation.toCase(row.id()),
                row.changedAt(), row.due());
    }

    private static WorkItem item(ReferralRow row) {
        return new WorkItem(
                "dissolution.work.referral", List.of(row.agencyName()), row.organisationName(),
                DissolutionNavigation.toReferral(row.id()), row.raised().atStartOfDay(), null);
    }
}
