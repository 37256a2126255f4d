package coop.portal.followup;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.persistence.Recommendations;
import coop.portal.followup.persistence.ViolationRecords;
import coop.portal.followup.persistence.Violations;
import coop.portal.followup.rules.FollowUpRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Subject;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes known what was found and recommended on an occasion: with the notice or the request to rectify of a check, or with the
 * conclusion of an inspection. From then on whoever has to do something sees it, and what others have to answer is referred
 * to them.
 */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.VIOLATION_PUBLISH)
public class PublishingFollowUp {

    private final Violations violations;
    private final ViolationRecords violationRecords;
    private final Recommendations recommendations;
    private final RecommendationRecords recommendationRecords;
    private final RaisedReferrals referrals;
    private final Office office;

    PublishingFollowUp(
            Violations violations,
            ViolationRecords violationRecords,
            Recommendations recommendations,
            RecommendationRecords recommendationRecords,
            RaisedReferrals referrals,
            Office office) {
        this.violations = violations;
        this.violationRecords = violationRecords;
        this.recommendations = recommendations;
        this.recommendationRecords = recommendationRecords;
        this.referrals = referrals;
        this.office = office;
    }

    /**
     * Publishes all that the agency has on the occasion and has not withdrawn; nothing at all is no fault.
     *
     * @throws coop.portal.kernel.RefusedException when a violation has no article, or a day has passed before it is known
     */
    public void publish(Subject occasion, Paper paper) {
        AgencyId agency = office.ownAgency();
        List<Violation> found = violations.of(occasion, agency).stream()
                .filter(one -> one.agency().equals(agency) && one.published() == null)
                .toList();
        List<Recommendation> recommended = recommendations.of(occasion, agency).stream()
                .filter(one -> one.agency().equals(agency) && !one.published()
                        && one.stage() != RecommendationStage.CANCELLED)
                .toList();
        Paper typed = new Paper(paper.number().strip(), paper.date(), paper.inspection());
        Office.refuse(FollowUpRules.publishing(found, recommended, typed, office.today()));
        List<Violation> publishedViolations = found.stream().map(one -> publish(one, typed)).toList();
        List<Recommendation> publishedRecommendations = recommended.stream().map(one -> publish(one, typed)).toList();
        refer(publishedViolations, publishedRecommendations, typed);
    }

    private Violation publish(Violation one, Paper paper) {
        Violation published = one.publishedOn(paper.date());
        if (!violationRecords.update(published)) {
            throw new StaleException("violation " + one.id().text());
        }
        office.tell(one.occasion(), "violation-published", null, List.of(
                new Change("followup.field.article", null, one.article()),
                new Change("followup.field.paper", null, paper.number())));
        return published;
    }

    private Recommendation publish(Recommendation one, Paper paper) {
        Recommendation published = one.madeKnown(paper);
        if (!recommendationRecords.update(published)) {
            throw new StaleException("recommendation " + one.id().text());
        }
        office.tell(FollowUpEvent.subject(one), "recommendation-published", null,
                List.of(new Change("followup.field.paper", null, paper.number())));
        return published;
    }

    private void refer(List<Violation> found, List<Recommendation> recommended, Paper paper) {
        recommended.stream()
                .filter(one -> one.draft().kind() == RecommendationKind.REVOCATION)
                .forEach(one -> referrals.revocation(one, found.stream()
                        .filter(violation -> violation.id().equals(one.draft().violation()))
                        .map(violation -> violation.draft().evidence())
                        .findFirst()
                        .orElse(""), paper));
        found.stream().filter(Violation::supportMisuse).forEach(one -> referrals.misuse(one, paper));
    }
}
