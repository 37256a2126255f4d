package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.documents.StepPapers;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.model.FieldworkSheet.ConductPlanSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.fieldwork.persistence.ConductPlans;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.persistence.Fieldworks;
import coop.portal.fieldwork.persistence.StepLog;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.fieldwork.persistence.TermRows;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.fieldwork.rules.FieldworkSight;
import coop.portal.inspections.RecheckingOverlaps;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapNow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.UnplannedVisit;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a fieldwork with all that belongs to it from where it is kept, for those who may see it. */
@Component
class FieldworkShelf {

    private static final OverlapNow CLEAR = new OverlapNow(OverlapState.NONE, OverlapFinding.CLEAR);

    private final Fieldworks works;
    private final Teams teams;
    private final StepLog log;
    private final TermRows terms;
    private final ConductPlans plans;
    private final RecheckingOverlaps overlaps;
    private final FieldworkLaw law;
    private final StepPapers papers;
    private final OnSiteFacts onSite;

    FieldworkShelf(
            Fieldworks works, Teams teams, StepLog log, TermRows terms, ConductPlans plans, RecheckingOverlaps overlaps,
            FieldworkLaw law, StepPapers papers, OnSiteFacts onSite) {
        this.works = works;
        this.teams = teams;
        this.log = log;
        this.terms = terms;
        this.plans = plans;
        this.overlaps = overlaps;
        this.law = law;
        this.papers = papers;
        this.onSite = onSite;
    }

    OpenFieldwork open(FieldworkId id, Actor actor, LocalDate today) {
        Fieldwork work = find(id, actor).orElseThrow(() -> new NotFoundException("fieldwork"));
        return new OpenFieldwork(
                work, teams.of(id), teams.hands(id),
                plans.of(id).orElse(new ConductPlanSheet(ConductPlan.EMPTY, null, null)), terms.pauses(id), actor, today,
                law.on(today), overlap(work, actor),
                early(work) ? OnSite.NOTHING : onSite.of(id),
                papers.drafts(FieldworkEvent.TYPE, List.of(id.text())).getOrDefault(id.text(), Set.of()));
    }

    /** One that the person may see. */
    Optional<Fieldwork> find(FieldworkId id, Actor actor) {
        return works.findById(id.value()).filter(one -> FieldworkSight.seen(actor.is(one.agency()), actor.permissions()));
    }

    List<TeamMember> team(FieldworkId id) {
        return teams.of(id);
    }

    void holdYear(int year) {
        overlaps.hold(year);
    }

    List<StepRow> log(FieldworkId id) {
        return log.of(id);
    }

    void log(FieldworkId id, UserId actor, StepRow row) {
        log.add(id, actor, row);
    }

    /** Looked at while it can still stop the decision, and by the agency whose visit it is. */
    private OverlapNow overlap(Fieldwork work, Actor actor) {
        if (!early(work) || !actor.is(work.agency())) {
            return CLEAR;
        }
        var item = work.place().item();
        return item != null ? overlaps.line(item) : overlaps.unplanned(visit(work), work.place().year());
    }

    /** Before a decision nothing is done on site. */
    private static boolean early(Fieldwork work) {
        return work.stage() == FieldworkStage.PLANNED || work.stage() == FieldworkStage.DECISION_DRAFT;
    }

    private static UnplannedVisit visit(Fieldwork work) {
        var draft = work.draft();
        return new UnplannedVisit(
                work.organisation(), draft.kind(), draft.topics(), draft.basis(), !draft.evidence().isBlank(), work.id().value());
    }
}
