package coop.portal.followup;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.persistence.ReferralRecords;
import coop.portal.followup.persistence.Referrals;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module that something was referred to takes it up, or says why not. It is answered once. */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.REFERRAL_ANSWER)
public class AnsweringReferrals {

    private final Referrals referrals;
    private final ReferralRecords records;
    private final Office office;

    AnsweringReferrals(Referrals referrals, ReferralRecords records, Office office) {
        this.referrals = referrals;
        this.records = records;
        this.office = office;
    }

    /** With its evidence, for whoever has to answer it. */
    @Transactional(readOnly = true)
    public Referral look(ReferralId id) {
        return open(id);
    }

    /** @param begun what was begun because of it, such as a case; its page is where the list leads */
    public void takeUp(ReferralId id, Subject begun) {
        answer(open(id), ReferralState.TAKEN_UP, begun, begun.label(), "referral-taken-up");
    }

    /** Something else was begun than a thing of a module: a letter, a task given. @param done in words, with its number */
    public void takeUp(ReferralId id, String done) {
        answer(open(id), ReferralState.TAKEN_UP, null, Office.typed(done, "report-missing"), "referral-taken-up");
    }

    public void decline(ReferralId id, String reason) {
        Referral found = open(id);
        answer(found, ReferralState.DECLINED, null, Office.typed(reason, "reason-missing"), "referral-declined");
    }

    private Referral open(ReferralId id) {
        return referrals.find(id).orElseThrow(() -> new NotFoundException("referral " + id.text()));
    }

    private void answer(Referral found, ReferralState how, @Nullable Subject begun, String words, String act) {
        Referral answered = found.answered(
                how, new Referral.Answer(begun, words, office.actor().name(), office.now()));
        if (found.state() != ReferralState.OPEN || !records.answer(answered)) {
            throw new RefusedException("followup.refusal.answered-already");
        }
        office.tell(FollowUpEvent.subject(found), act, words, List.of());
    }
}
