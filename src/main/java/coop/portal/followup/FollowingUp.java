package coop.portal.followup;

import coop.portal.followup.model.Extension;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.Step;
import coop.portal.followup.rules.FollowUpRules;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about a recommendation: whoever has to do it begins, reports, or asks for a later day; somebody else of the
 * agency verifies it with evidence, or sends it back.
 */
@Service
@Transactional
public class FollowingUp {

    private final RecommendationDesk desk;
    private final Office office;

    FollowingUp(RecommendationDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
    }

    @RolesAllowed(FollowUpPermissions.RECOMMENDATION_REPORT)
    public void begin(RecommendationId id, int version) {
        Recommendation before = desk.open(id, version);
        desk.save(before, desk.move(before, RecommendationAction.BEGIN), "begun", null);
    }

    /** @param done what was done */
    @RolesAllowed(FollowUpPermissions.RECOMMENDATION_REPORT)
    public void report(RecommendationId id, int version, String done) {
        Recommendation before = desk.open(id, version);
        Step step = office.step(done, "report-missing");
        desk.save(before, desk.move(before, RecommendationAction.REPORT).reported(step), "reported", step.text());
    }

    @RolesAllowed(FollowUpPermissions.RECOMMENDATION_REPORT)
    public void askForExtension(RecommendationId id, int version, LocalDate later, String reason) {
        Recommendation before = desk.open(id, version);
        Step step = office.step(reason, "reason-missing");
        Recommendation moved = desk.move(before, RecommendationAction.PROPOSE_EXTENSION);
        Office.refuse(FollowUpRules.extending(before.due(), later, office.today()));
        desk.save(before, moved.asking(new Extension(later, step)), "extension-asked", step.text());
    }

    /** @param evidence by which it is seen to be done */
    @RolesAllowed(FollowUpPermissions.RECOMMENDATION_VERIFY)
    public void verify(RecommendationId id, int version, String evidence) {
        Recommendation before = desk.open(id, version);
        Step step = office.step(evidence, "evidence-missing");
        desk.save(before, desk.move(before, RecommendationAction.VERIFY).verified(step), "verified", step.text());
    }

    @RolesAllowed(FollowUpPermissions.RECOMMENDATION_VERIFY)
    public void sendBack(RecommendationId id, int version, String reason) {
        Recommendation before = desk.open(id, version);
        String why = Office.typed(reason, "reason-missing");
        desk.save(before, desk.move(before, RecommendationAction.SEND_BACK).reported(null), "sent-back", why);
    }
}
