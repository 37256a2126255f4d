package coop.portal.followup;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.model.RevocationRecommended;
import coop.portal.followup.model.SupportMisuseFound;
import coop.portal.followup.model.Violation;
import coop.portal.followup.persistence.ReferralRecords;
import coop.portal.kernel.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Refers to others what they have to answer, and tells whoever listens in the same transaction. */
@Component
class RaisedReferrals {

    private final ReferralRecords records;
    private final Office office;

    RaisedReferrals(ReferralRecords records, Office office) {
        this.records = records;
        this.office = office;
    }

    void revocation(Recommendation one, String evidence, Paper paper) {
        Referral referral = of(one, evidence, paper);
        raise(referral);
        office.publish(new RevocationRecommended(
                referral.id(), one.of().organisation(), one.id(), referral.text(), referral.evidence()));
    }

    void misuse(Violation one, Paper paper) {
        Referral referral = of(one, paper);
        raise(referral);
        office.publish(new SupportMisuseFound(
                referral.id(), one.of().organisation(), one.id(), referral.text(), referral.evidence()));
    }

    /** Those of invented recommendations, each because of its violation; nobody acts upon what is invented. */
    void ofInvented(List<Violation> found, List<Recommendation> recommended) {
        List<Referral> fresh = new ArrayList<>();
        for (int i = 0; i < recommended.size(); i++) {
            Paper paper = Objects.requireNonNull(recommended.get(i).paper());
            if (recommended.get(i).draft().kind() == RecommendationKind.REVOCATION) {
                fresh.add(of(recommended.get(i), found.get(i).draft().evidence(), paper));
            }
            if (found.get(i).supportMisuse()) {
                fresh.add(of(found.get(i), paper));
            }
        }
        records.insert(fresh);
    }

    private static Referral of(Recommendation one, String evidence, Paper paper) {
        return new Referral(
                ReferralId.next(), ReferralKind.REVOCATION, one.of(), one.agency(), one.agencyName(), one.id(), null,
                one.draft().text(), evidence, paper.number(), paper.date(), ReferralState.OPEN, null);
    }

    private static Referral of(Violation one, Paper paper) {
        return new Referral(
                ReferralId.next(), ReferralKind.SUPPORT_MISUSE, one.of(), one.agency(), one.agencyName(), null, one.id(),
                one.draft().text(), one.draft().evidence(), paper.number(), paper.date(), ReferralState.OPEN, null);
    }

    private void raise(Referral referral) {
        records.insert(List.of(referral));
        office.tell(FollowUpEvent.subject(referral), "referral-raised", null,
                List.of(new Change("followup.field.referral", null, "followup.ReferralKind." + referral.kind())));
    }
}
