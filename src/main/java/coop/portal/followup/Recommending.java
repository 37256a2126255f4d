package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Followed;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.persistence.Violations;
import coop.portal.followup.rules.FollowUpRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.registry.PublicOrganisations;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a team recommends because of what it has found. It binds nobody before the occasion is published. */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.VIOLATION_WRITE)
public class Recommending {

    private final RecommendationRecords records;
    private final RecommendationDesk desk;
    private final Violations violations;
    private final PublicOrganisations register;
    private final Territory territory;
    private final Agencies agencies;
    private final Occasions occasions;
    private final Office office;

    Recommending(
            RecommendationRecords records,
            RecommendationDesk desk,
            Violations violations,
            PublicOrganisations register,
            Territory territory,
            Agencies agencies,
            Occasions occasions,
            Office office) {
        this.occasions = occasions;
        this.records = records;
        this.desk = desk;
        this.violations = violations;
        this.register = register;
        this.territory = territory;
        this.agencies = agencies;
        this.office = office;
    }

    /** What is to be said of it while it is typed. */
    @Transactional(readOnly = true)
    public List<Remark> check(RecommendationDraft typed) {
        return FollowUpRules.check(typed, office.today()).stream().map(FollowUpRules::remark).toList();
    }

    /** @throws RefusedException when its kind asks for something that is missing, or its day is not to come */
    public RecommendationId recommend(Occasion occasion, RecommendationDraft typed) {
        AgencyId agency = office.ownAgency();
        occasions.writing(occasion.what());
        RecommendationDraft draft = new RecommendationDraft(
                typed.violation(), typed.kind(), Office.typed(typed.text(), "text-missing"), typed.owner(), typed.due(),
                typed.amount(), typed.decision() == null ? null : typed.decision().strip());
        Office.refuse(FollowUpRules.check(draft, office.today()));
        ofThisOccasion(occasion, draft);
        Followed of = register.refs(List.of(occasion.organisation())).stream()
                .findFirst()
                .map(Followed::of)
                .orElseThrow(() -> new NotFoundException("organisation " + occasion.organisation().text()));
        Actor actor = office.actor();
        Recommendation fresh = new Recommendation(
                RecommendationId.next(), occasion.what(), of, agency, actor.agencyName(), draft,
                ownerName(draft.owner(), of), RecommendationStage.OPEN, draft.due(), null, null, null, null, null,
                office.now(), 0);
        records.insert(List.of(fresh));
        office.tell(FollowUpEvent.subject(fresh), "recommended", null, List.of(
                new Change("followup.field.kind", null, "followup.RecommendationKind." + draft.kind()),
                new Change("followup.field.due", null, draft.due().toString())));
        return fresh.id();
    }

    /** Takes it back before anybody else knows of it. */
    public void withdraw(RecommendationId id, int version, String reason) {
        Recommendation before = desk.open(id, version);
        occasions.writing(before.occasion());
        String why = Office.typed(reason, "reason-missing");
        desk.save(before, desk.move(before, RecommendationAction.WITHDRAW).settledFor(why), "recommendation-withdrawn", why);
    }

    private void ofThisOccasion(Occasion occasion, RecommendationDraft draft) {
        if (draft.violation() != null) {
            Violation because = violations.find(draft.violation(), office.agency())
                    .orElseThrow(() -> new NotFoundException("violation " + draft.violation().text()));
            if (!because.occasion().id().equals(occasion.what().id()) || because.withdrawn() != null) {
                throw new RefusedException("followup.refusal.other-occasion");
            }
        }
    }

    private String ownerName(Owner owner, Followed of) {
        return switch (owner.kind()) {
            case ORGANISATION -> of.name();
            case COMMUNE -> territory.label(Objects.requireNonNull(owner.commune()), office.today());
            case AGENCY -> agencies.agency(Objects.requireNonNull(owner.agency())).name();
        };
    }
}
