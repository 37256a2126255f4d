package coop.portal.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralRow;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Window;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralsModuleTest extends FollowUpModuleTest {

    private List<ReferralRow> rows(Actor viewer, ReferralFilter filter) {
        return as(viewer, () -> bean(FollowUpQueries.class).referrals().page(filter, Window.first(10)));
    }

    @Test
    @UseCase(value = "FOL-04", rule = "H-01")
    void a_recommendation_to_revoke_and_misuse_of_support_are_referred_once_they_are_known() {
        as(officer, () -> bean(RaisingViolations.class).raise(occasion, new ViolationDraft(
                "Máy sấy được hỗ trợ đã cho thuê", "LHTX-7-2dd", TODAY, "Ảnh, hợp đồng thuê", Gravity.FAIL, "CK-30")));
        RecommendationId revocation = recommended(recommendation(RecommendationKind.REVOCATION, raised("LHTX-103-1d")));
        assertThat(rows(officer, ReferralFilter.EMPTY)).isEmpty();

        published();
        published();

        List<ReferralRow> referred = rows(officer, ReferralFilter.EMPTY);
        assertThat(referred).extracting(ReferralRow::kind)
                .containsExactlyInAnyOrder(ReferralKind.REVOCATION, ReferralKind.SUPPORT_MISUSE);
        assertThat(referred).allSatisfy(row -> assertThat(row.paperNumber()).isEqualTo("15/TB-SNNMT"));
        assertThat(rows(commune, ReferralFilter.EMPTY)).hasSize(2);
        assertThat(rows(elsewhere, ReferralFilter.EMPTY)).isEmpty();
        assertThat(sheet(officer, revocation).referrals()).singleElement()
                .satisfies(one -> assertThat(one.evidence()).isEqualTo("Biên bản làm việc ngày 02/10"));
    }

    @Test
    @UseCase(value = "FOL-04", rule = "H-02")
    void a_referral_is_answered_once() {
        recommended(recommendation(RecommendationKind.REVOCATION, null));
        published();
        ReferralId id = rows(focal, ReferralFilter.EMPTY).getFirst().id();
        assertThatThrownBy(() -> as(focal, () -> bean(AnsweringReferrals.class).decline(id, " ")))
                .hasMessageContaining("reason-missing");
        Actor outsider = Who.is(JobRole.COMMUNE_LEADER).user(56, "Xã khác").withItsRights().seeing(elsewhere.scope()).actor();
        assertThatThrownBy(() -> as(outsider, () -> bean(AnsweringReferrals.class).decline(id, "không")))
                .isInstanceOf(NotFoundException.class);

        as(focal, () -> bean(AnsweringReferrals.class).takeUp(id, new Subject("dissolution-case", "1", "Hồ sơ số 7")));

        assertThatThrownBy(() -> as(focal, () -> bean(AnsweringReferrals.class).decline(id, "không đủ căn cứ")))
                .hasMessageContaining("answered-already");
        assertThat(rows(focal, ReferralFilter.EMPTY)).isEmpty();
        assertThat(rows(focal, new ReferralFilter("", Set.of(), Set.of(ReferralState.TAKEN_UP)))).singleElement()
                .satisfies(row -> assertThat(row.answer()).isEqualTo("Hồ sơ số 7"));
    }
}
