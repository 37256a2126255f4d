package coop.portal.fieldwork;

import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.OnSiteChecklist;
import coop.portal.fieldwork.model.OnSiteFound;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.ReferralQueries;
import coop.portal.followup.model.CarriedOver;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.kernel.Subject;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the work on site, as far as it is for whoever asks (LTT 6.4). */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
public class OnSiteQueries {

    private final FieldworkDesk desk;
    private final OnSiteChecklists checklists;
    private final FollowUpQueries followUp;
    private final ReferralQueries referrals;

    OnSiteQueries(FieldworkDesk desk, OnSiteChecklists checklists, FollowUpQueries followUp, ReferralQueries referrals) {
        this.desk = desk;
        this.checklists = checklists;
        this.followUp = followUp;
        this.referrals = referrals;
    }

    /** The checklist of a fieldwork, as far as it is for whoever asks. */
    public OnSiteChecklist checklist(FieldworkId id) {
        boolean readable = FieldworkSheets.report(desk.look(id));
        ChecklistNow now = readable ? checklists.of(id).orElse(null) : null;
        return new OnSiteChecklist(readable, now);
    }

    /** What was found and recommended, what was recommended before, and what the checklist offers to be raised. */
    public OnSiteFound found(FieldworkId id) {
        OpenFieldwork open = desk.look(id);
        Subject occasion = open.work().event().subject();
        boolean readable = FieldworkSheets.report(open);
        boolean writable = writable(open);
        List<Violation> violations = followUp.violations(occasion);
        List<Recommendation> recommendations = followUp.recommended(occasion).stream()
                .filter(one -> one.stage() != RecommendationStage.CANCELLED || one.published())
                .toList();
        return new OnSiteFound(
                carriedOver(open), writable ? drafts(id, violations) : List.of(), violations, recommendations,
                referrals.because(recommendations, violations), readable, writable);
    }

    /** As follow-up calls a fieldwork in which something is found. */
    public Occasion occasion(FieldworkId id) {
        Fieldwork work = desk.look(id).work();
        return new Occasion(work.event().subject(), work.organisation());
    }

    /** An item of the checklist that is not met, to be raised. */
    public Optional<Failure> failure(FieldworkId id, String item) {
        ChecklistNow now = checklist(id).now();
        return now == null ? Optional.empty() : now.failures().stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** For the agency whose fieldwork it is. */
    private List<CarriedOver> carriedOver(OpenFieldwork open) {
        return open.own() ? followUp.carriedOver(open.work().organisation(), open.work().event().subject()) : List.of();
    }

    private List<Failure> drafts(FieldworkId id, List<Violation> violations) {
        Set<String> raised = violations.stream()
                .flatMap(one -> Optional.ofNullable(one.draft().check()).stream())
                .collect(Collectors.toSet());
        return checklists.of(id).stream()
                .flatMap(now -> now.failures().stream())
                .filter(failure -> !raised.contains(failure.item()))
                .toList();
    }

    /** By the same law that guards the act. */
    private static boolean writable(OpenFieldwork open) {
        return open.actor().may(FollowUpPermissions.VIOLATION_WRITE)
                && FieldworkLifecycle.steps(open.work().stage(), open.facts(FieldworkFacts.Typed.PROMISED))
                        .allows(FieldworkAction.RECORD_VIOLATIONS);
    }
}
