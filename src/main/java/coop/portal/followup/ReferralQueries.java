package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralSheet;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.model.Violation;
import coop.portal.followup.persistence.Referrals;
import coop.portal.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what was referred to others. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
public class ReferralQueries {

    private final Referrals referrals;
    private final Office office;

    ReferralQueries(Referrals referrals, Office office) {
        this.referrals = referrals;
        this.office = office;
    }

    /** @throws NotFoundException when there is none that whoever asks may know of */
    public ReferralSheet sheet(ReferralId id) {
        Referral one = referrals.find(id).orElseThrow(() -> new NotFoundException("referral " + id.text()));
        Actor actor = office.actor();
        boolean answers = actor.may(FollowUpPermissions.REFERRAL_ANSWER);
        boolean evidence = answers || actor.is(one.agency()) || actor.may(FollowUpPermissions.EVIDENCE_READ);
        return new ReferralSheet(one, evidence, answers && one.state() == ReferralState.OPEN);
    }

    /** What was referred because of some recommendations and violations. */
    public List<Referral> because(List<Recommendation> recommendations, List<Violation> violations) {
        return recommendations.isEmpty() && violations.isEmpty()
                ? List.of()
                : referrals.of(
                        recommendations.stream().map(Recommendation::id).toList(),
                        violations.stream().map(Violation::id).toList());
    }
}
