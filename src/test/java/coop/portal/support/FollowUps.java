package coop.portal.support;

import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.PublishingFollowUp;
import coop.portal.followup.RaisingViolations;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Window;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** What was found at an organisation by the agency of whoever acts: misused support, a recommendation, and the referral. */
public record FollowUps(ViolationId violation, RecommendationId recommendation, ReferralId referral) {

    /** Published, due in a month, as somebody who may everything. */
    public static FollowUps published(ApplicationContext application, OrganisationId organisation, LocalDate today) {
        Occasion occasion = new Occasion(new Subject("check", "0000000000009", "Kiểm tra"), organisation);
        ViolationId violation = application.getBean(RaisingViolations.class).raise(occasion, new ViolationDraft(
                "Máy sấy được hỗ trợ đã cho thuê", "LHTX-7-2dd", today, "Hợp đồng thuê", Gravity.FAIL, "CK-30"));
        RecommendationId recommendation = application.getBean(Recommending.class).recommend(occasion, new RecommendationDraft(
                violation, RecommendationKind.PAYMENT, "Hoàn trả phần hỗ trợ", Owner.ORGANISATION, today.plusDays(30),
                50_000_000L, null));
        application.getBean(PublishingFollowUp.class).publish(occasion.what(), new Paper("15/TB", today, false));
        ReferralId referral = application.getBean(FollowUpQueries.class).referrals()
                .page(ReferralFilter.EMPTY, Window.first(1)).getFirst().id();
        return new FollowUps(violation, recommendation, referral);
    }
}
