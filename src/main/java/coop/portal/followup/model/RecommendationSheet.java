package coop.portal.followup.model;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.reminders.model.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of a recommendation: because of what, who has to do it until when and why then, and what may be done now.
 *
 * @param violation because of which, without its evidence for those who may not read that
 * @param terms what the law asks for besides, by the key of its name
 * @param open the acts that the person may take now
 * @param refused acts of the person that are not allowed now, with the reasons
 */
public record RecommendationSheet(
        Recommendation recommendation,
        String communeName,
        Urgency urgency,
        @Nullable Violation violation,
        boolean evidenceShown,
        List<GrantedExtension> extensions,
        Map<String, Deadline> terms,
        List<Referral> referrals,
        Set<RecommendationAction> open,
        Map<RecommendationAction, List<Refusal>> refused) {

    public RecommendationSheet {
        extensions = List.copyOf(extensions);
        referrals = List.copyOf(referrals);
        open = Set.copyOf(open);
        refused = Map.copyOf(refused);
    }

    public boolean allows(RecommendationAction action) {
        return open.contains(action);
    }
}
