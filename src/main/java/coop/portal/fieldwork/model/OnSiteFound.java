package coop.portal.fieldwork.model;

import coop.portal.checklists.model.Failure;
import coop.portal.followup.model.CarriedOver;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationId;
import java.util.List;

/**
 * What was found and recommended in a fieldwork, as far as it is for whoever looks.
 *
 * @param carriedOver what was recommended to the organisation before and is not settled
 * @param drafts items of the checklist that are not met and of which nothing was raised yet
 * @param readable what is not public yet is for whoever looks
 * @param writable whoever looks may raise and recommend now
 */
public record OnSiteFound(
        List<CarriedOver> carriedOver,
        List<Failure> drafts,
        List<Violation> violations,
        List<Recommendation> recommendations,
        List<Referral> referrals,
        boolean readable,
        boolean writable) {

    public List<Recommendation> because(ViolationId violation) {
        return recommendations.stream().filter(one -> violation.equals(one.draft().violation())).toList();
    }

    /** Those that stand on no violation that is shown. */
    public List<Recommendation> ofTheWhole() {
        List<ViolationId> shown = violations.stream().map(Violation::id).toList();
        return recommendations.stream().filter(one -> !shown.contains(one.draft().violation())).toList();
    }
}
