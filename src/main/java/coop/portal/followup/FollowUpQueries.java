package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.followup.model.CarriedOver;
import coop.portal.followup.model.Clause;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralRow;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationId;
import coop.portal.followup.persistence.Clauses;
import coop.portal.followup.persistence.RecommendationRows;
import coop.portal.followup.persistence.Recommendations;
import coop.portal.followup.persistence.ReferralRows;
import coop.portal.followup.persistence.Violations;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Subject;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of follow-up, each within what whoever asks may know. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
public class FollowUpQueries {

    private final RecommendationRows rows;
    private final ReferralRows referrals;
    private final Recommendations recommendations;
    private final Violations violations;
    private final Clauses clauses;
    private final RecommendationSheets sheets;
    private final Occasions occasions;
    private final Office office;

    FollowUpQueries(
            RecommendationRows rows,
            ReferralRows referrals,
            Recommendations recommendations,
            Violations violations,
            Clauses clauses,
            RecommendationSheets sheets,
            Occasions occasions,
            Office office) {
        this.rows = rows;
        this.referrals = referrals;
        this.recommendations = recommendations;
        this.violations = violations;
        this.clauses = clauses;
        this.sheets = sheets;
        this.occasions = occasions;
        this.office = office;
    }

    /** The list of what was recommended and made known. */
    public Paged<RecommendationRow, RecommendationFilter> recommendations() {
        return rows;
    }

    /** The list of what others have to answer. */
    public Paged<ReferralRow, ReferralFilter> referrals() {
        return referrals;
    }

    /** @throws NotFoundException when there is none that whoever asks may know of */
    public RecommendationSheet sheet(RecommendationId id) {
        return sheets.sheet(id);
    }

    /** The clauses that were in force on a day, in the order of the law; those of one item of a checklist when one is named. */
    public List<Clause> clauses(LocalDate on, @Nullable String check) {
        return clauses.all().stream()
                .filter(one -> one.inForceOn(on) && (check == null || one.checks().contains(check)))
                .toList();
    }

    /** What was found on an occasion and not withdrawn; before it is published, for those of the agency whom it is for. */
    public List<Violation> violations(Subject occasion) {
        return occasions.shown(occasion, violations.of(occasion, office.agency()), one -> one.published() != null);
    }

    /** What was recommended on an occasion, cancelled ones too; before it is published, for those of the agency whom it is for. */
    public List<Recommendation> recommended(Subject occasion) {
        return occasions.shown(occasion, recommendations.of(occasion, office.agency()), Recommendation::published);
    }

    /** What was found, to be said otherwise. @throws NotFoundException when there is none that whoever asks may know of */
    public Violation violation(ViolationId id) {
        return violations.find(id, office.agency())
                .filter(occasions::shows)
                .orElseThrow(() -> new NotFoundException("violation " + id.text()));
    }

    /**
     * What is not settled of what was recommended to an organisation before: the next check asks for it (CK-34).
     *
     * @param but the occasion for which it is asked, whose own recommendations are none from before
     */
    public List<CarriedOver> carriedOver(OrganisationId organisation, @Nullable Subject but) {
        List<Recommendation> open = recommendations.open(organisation).stream()
                .filter(one -> but == null || !one.occasion().type().equals(but.type()) || !one.occasion().id().equals(but.id()))
                .toList();
        Map<ViolationId, Violation> because = violations.of(
                        open.stream().flatMap(one -> Optional.ofNullable(one.draft().violation()).stream()).toList(),
                        office.agency())
                .stream()
                .collect(Collectors.toMap(Violation::id, Function.identity()));
        return open.stream().map(one -> carried(one, because)).toList();
    }

    private CarriedOver carried(Recommendation one, Map<ViolationId, Violation> all) {
        Violation because = one.draft().violation() == null ? null : all.get(one.draft().violation());
        return new CarriedOver(
                one.id(), one.draft().kind(), one.draft().text(), one.stage(), one.due(),
                office.urgency(one), one.agencyName(),
                one.paper() == null ? "" : one.paper().number(), because == null ? null : because.draft().text(),
                because == null ? null : because.article());
    }

    /** What waits for whoever asks: what they owe, what their agency has to look at, or what they decide as its head. */
    public List<RecommendationRow> waiting(int limit) {
        return rows.waiting(asked(office.horizon()), RecommendationStage.unsettled(), limit);
    }

    /** Of that, what is owed, as far as it is due until a day; more of it for the head of the agency. */
    public List<RecommendationRow> owed(LocalDate until, int limit) {
        return rows.waiting(asked(until), RecommendationStage.allOwed(), limit);
    }

    private RecommendationRows.Waiting asked(LocalDate until) {
        Actor actor = office.actor();
        boolean decides = actor.may(FollowUpPermissions.RECOMMENDATION_DECIDE);
        return new RecommendationRows.Waiting(
                actor,
                actor.may(FollowUpPermissions.RECOMMENDATION_REPORT),
                actor.may(FollowUpPermissions.RECOMMENDATION_VERIFY) && !decides,
                decides,
                until);
    }
}
