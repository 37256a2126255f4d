package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.followup.AnsweringReferrals;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralKind;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a check recommends – to revoke a certificate – becomes a case, or joins the one there is; the referral is answered with it. */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.REFERRAL_ANSWER)
public class TakingUpReferrals {

    private final AnsweringReferrals answering;
    private final CaseBeginnings beginnings;
    private final CaseDesk desk;

    TakingUpReferrals(AnsweringReferrals answering, CaseBeginnings beginnings, CaseDesk desk) {
        this.answering = answering;
        this.beginnings = beginnings;
        this.desk = desk;
    }

    public CaseId takeUp(ReferralId id) {
        beginnings.hold();
        Referral referral = answering.look(id);
        if (referral.kind() != ReferralKind.REVOCATION) {
            throw new RefusedException("dissolution.refusal.other-referral");
        }
        String words = referral.text() + " (" + referral.agencyName() + ", " + referral.paperNumber() + ")";
        CaseId begun = beginnings.there(referral.of().organisation())
                .map(there -> {
                    desk.join(there, CaseInput.paper(referral.paperNumber(), referral.raised()).saying(words));
                    return there;
                })
                .orElseGet(() -> beginnings.open(referral.of().organisation(), words));
        answering.takeUp(id, desk.look(begun).one().subject());
        return begun;
    }

    public void decline(ReferralId id, String reason) {
        answering.decline(id, reason);
    }
}
