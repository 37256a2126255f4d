package coop.portal.dissolution.ui;

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
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Recommendations to revoke a certificate that nobody has answered: each becomes a case or is declined with a reason. */
@Route(DissolutionNavigation.REFERRALS)
@Menu(title = "dissolution.menu.referrals", order = 410)
@RolesAllowed(FollowUpPermissions.REFERRAL_ANSWER)
class ReferralsToTakeUpView extends ListPage<ReferralRow, ReferralFilter> {

    ReferralsToTakeUpView(FollowUpQueries queries, ListTools tools) {
        super("dissolution.ReferralsToTakeUpView", queries.referrals(), ReferralRow::id, ReferralsToTakeUpView::filter, tools);
        column(Column.<ReferralRow>text("organisation", ReferralRow::organisationName).sortable().width(16));
        column(Column.<ReferralRow>text("agency", ReferralRow::agencyName).width(14));
        column(Column.<ReferralRow>date("raised", ReferralRow::raised).sortable().width(8));
        column(Column.<ReferralRow>text("paper", ReferralRow::paperNumber).width(9).notOnCard());
        column(Column.<ReferralRow>text("text", ReferralRow::text).notOnCard());
        column(Column.<ReferralRow>text("commune", ReferralRow::communeName).width(9).hidden());
        opens(row -> DissolutionNavigation.toReferral(row.id()));
    }

    private static ReferralFilter filter(Chosen chosen) {
        return new ReferralFilter(chosen.search(), Set.of(ReferralKind.REVOCATION), Set.of(ReferralState.OPEN));
    }
}
