package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkSheet.ConductPlanSheet;
import coop.portal.fieldwork.model.PauseRow;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.persistence.Course;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.rules.DecisionRules;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.fieldwork.rules.FieldworkTyping;
import coop.portal.inspections.model.OverlapNow;
import coop.portal.kernel.UserId;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fieldwork on the desk: itself, its team, who drafted it, who sits before it, the law of the day, and whom it meets. */
record OpenFieldwork(
        Fieldwork work,
        List<TeamMember> team,
        Set<UserId> hands,
        ConductPlanSheet conductPlan,
        List<PauseRow> pauses,
        Actor actor,
        LocalDate today,
        FieldworkTerms.Law law,
        OverlapNow overlap,
        OnSite onSite,
        Set<PaperKind> drafted) {

    boolean own() {
        return actor.is(work.agency());
    }

    boolean onTeam() {
        return team.stream().anyMatch(one -> actor.people().contains(one.user()));
    }

    FieldworkFacts facts(FieldworkFacts.Typed typed) {
        return new FieldworkFacts(
                actor.permissions(), own(), actor.people(),
                new FieldworkFacts.Hands(hands, people(true), people(false)), decision(), progress(), typed, drafted);
    }

    FieldworkTyping.Against against() {
        return new FieldworkTyping.Against(
                work.draft().inspection(), today, work.lastOn(), extension().map(LegalValue::asInt).orElse(null),
                team.stream().map(TeamMember::name).toList());
    }

    Optional<LegalValue> extension() {
        return FieldworkTerms.extension(work.kind(), law);
    }

    private Set<UserId> people(boolean leaders) {
        return team.stream()
                .filter(one -> !leaders || one.leads())
                .map(TeamMember::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    private FieldworkFacts.Decision decision() {
        return new FieldworkFacts.Decision(
                DecisionRules.complete(work.draft()),
                DecisionRules.withinLaw(work.draft(), FieldworkTerms.onSite(work.kind(), law)),
                team.stream().noneMatch(one -> one.declaration() == Declaration.WAITING),
                team.stream().noneMatch(one -> one.declaration() == Declaration.CONFLICT),
                overlap.state());
    }

    private FieldworkFacts.Progress progress() {
        Course course = work.course();
        var papers = course.papers(true);
        return new FieldworkFacts.Progress(
                work.draft().inspection(), state(conductPlan), course.extended(), extension().isPresent(), mayAskToPause(),
                course.prolonged(), papers.clarifying(), course.draftState(), course.draftProlonged(),
                papers.publishedOn() != null, onSite);
    }

    static ConductPlanState state(@Nullable ConductPlanSheet plan) {
        if (plan == null || plan.author() == null) {
            return ConductPlanState.MISSING;
        }
        return plan.approver() == null ? ConductPlanState.WRITTEN : ConductPlanState.APPROVED;
    }

    private boolean mayAskToPause() {
        long asked = pauses.stream().filter(pause -> pause.ground() == StepGround.SUBJECT_ASKED).count();
        return law.apply(FieldworkTerms.REQUESTED_PAUSES).map(most -> asked < most.asInt()).orElse(true);
    }
}
