package coop.portal.followup.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralRow;
import coop.portal.followup.model.ReferralState;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** "Chuyển xử lý": what was found and others have to answer; open until they do. */
@Route(FollowUpNavigation.REFERRALS)
@Menu(title = "followup.menu.referrals", order = 340)
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
class ReferralsView extends ListPage<ReferralRow, ReferralFilter> {

    ReferralsView(FollowUpQueries queries, ListTools tools) {
        super("followup.ReferralsView", queries.referrals(), ReferralRow::id, ReferralsView::filter, tools);
        column(Column.<ReferralRow>text("organisation", ReferralRow::organisationName).sortable().width(16));
        column(Column.<ReferralRow>text("kind", ReferralRow::kind).width(15));
        column(Column.<ReferralRow, ReferralState>badge("state", ReferralRow::state, FollowUpLooks::of).width(9));
        column(Column.<ReferralRow>date("raised", ReferralRow::raised).sortable());
        column(Column.<ReferralRow>text("agency", ReferralRow::agencyName).width(13).notOnCard());
        column(Column.<ReferralRow>text("text", ReferralRow::text).width(20).hidden());
        column(Column.<ReferralRow>text("paper", ReferralRow::paperNumber).width(9).hidden());
        column(Column.<ReferralRow>text("commune", ReferralRow::communeName).width(9).hidden());
        column(Column.<ReferralRow>text("answer", ReferralRow::answer).width(14).hidden());
        filter(Filter.choice("kinds", ReferralKind.class));
        filter(Filter.choice("states", ReferralState.class));
        opens(row -> FollowUpNavigation.toReferral(row.id()));
    }

    private static ReferralFilter filter(Chosen chosen) {
        return new ReferralFilter(
                chosen.search(),
                chosen.constants("kinds", ReferralKind.class),
                chosen.constants("states", ReferralState.class));
    }
}
