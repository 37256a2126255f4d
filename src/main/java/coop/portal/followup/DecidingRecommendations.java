package coop.portal.followup;

import coop.portal.followup.model.Extension;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.GrantedExtension;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.rules.FollowUpRules;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the agency decides: whether a later day is granted, that it is closed, or that nothing is to be done any more. */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_DECIDE)
public class DecidingRecommendations {

    private final RecommendationDesk desk;
    private final RecommendationRecords records;
    private final Office office;

    DecidingRecommendations(RecommendationDesk desk, RecommendationRecords records, Office office) {
        this.desk = desk;
        this.records = records;
        this.office = office;
    }

    /** By another person than the one who asks. */
    public void grantExtension(RecommendationId id, int version) {
        Recommendation before = desk.open(id, version);
        Recommendation moved = desk.move(before, RecommendationAction.APPROVE_EXTENSION);
        Extension asked = Objects.requireNonNull(before.asked());
        Office.refuse(FollowUpRules.extending(before.due(), asked.due(), office.today()));
        desk.save(before, moved.dueOn(asked.due()), "extension-granted", asked.asked().text());
        records.grant(id, new GrantedExtension(
                before.due(), asked.due(), asked.asked().text(), asked.asked().byName(), office.actor().name(), office.now()));
    }

    public void refuseExtension(RecommendationId id, int version, String reason) {
        Recommendation before = desk.open(id, version);
        String why = Office.typed(reason, "reason-missing");
        desk.save(before, desk.move(before, RecommendationAction.REJECT_EXTENSION).asking(null), "extension-refused", why);
    }

    public void close(RecommendationId id, int version) {
        Recommendation before = desk.open(id, version);
        desk.save(before, desk.move(before, RecommendationAction.CLOSE), "closed", null);
    }

    public void cancel(RecommendationId id, int version, String reason) {
        Recommendation before = desk.open(id, version);
        String why = Office.typed(reason, "reason-missing");
        desk.save(before, desk.move(before, RecommendationAction.CANCEL).settledFor(why), "cancelled", why);
    }
}
