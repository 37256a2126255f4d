package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.fieldwork.persistence.ConductPlans;
import coop.portal.inspections.model.OverlapState;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever issues the decision decides, from the decision itself to the conclusion and its publication. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RolesAllowed(FieldworkPermissions.DECISION_ISSUE)
public class DecidingFieldwork {

    private final FieldworkDesk desk;
    private final FormingTeams forming;
    private final ConductPlans plans;
    private final EndingLines lines;
    private final OnSiteChecklists checklists;
    private final PublishingFound found;

    DecidingFieldwork(
            FieldworkDesk desk, FormingTeams forming, ConductPlans plans, EndingLines lines, OnSiteChecklists checklists,
            PublishingFound found) {
        this.desk = desk;
        this.forming = forming;
        this.plans = plans;
        this.lines = lines;
        this.checklists = checklists;
        this.found = found;
    }

    /** By somebody who did not draft it; a second visit of the year on a proved ground with the reason why it stands. */
    public void issue(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.ISSUE_DECISION, input, open -> open.work().issuedBy(
                signer(open.actor()), open.overlap().state() == OverlapState.ASKED ? input.comment().strip() : null));
    }

    public void approvePlan(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.APPROVE_CONDUCT_PLAN, input,
                open -> plans.approve(id, signer(open.actor())));
    }

    /** The team as it is from now on (LTT 38.1n). */
    public void changeTeam(FieldworkId id, int version, List<TeamSeat> seats, String reason) {
        OpenFieldwork open = desk.take(id, version, FieldworkAction.CHANGE_TEAM);
        FieldworkInput input = FieldworkInput.because(reason.strip());
        FieldworkStage before = desk.step(open, FieldworkAction.CHANGE_TEAM, input);
        if (seats.stream().noneMatch(seat -> seat.role() == TeamRole.LEADER)) {
            throw new RefusedException("fieldwork.refusal.no-leader");
        }
        List<Change> changes = forming.seat(open, seats);
        desk.record(open, FieldworkAction.CHANGE_TEAM, before, input, changes);
    }

    public void extend(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.EXTEND, input);
    }

    public void pause(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.PAUSE, input);
    }

    public void resume(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.RESUME, input);
    }

    public void prolongReport(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.PROLONG_REPORT, input);
    }

    public void clarify(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.CLARIFY, input);
    }

    public void backToField(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.BACK_TO_FIELD, input, open -> checklists.reopen(open, input.comment()));
    }

    public void assignDraft(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.ASSIGN_DRAFT, input);
    }

    public void prolongDraft(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.PROLONG_DRAFT, input);
    }

    public void appraise(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.APPRAISE, input);
    }

    /** What was found in a check becomes known with the notice of its result. */
    public void conclude(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.CONCLUDE, input, found::withTheResult);
    }

    /** What was found in an inspection becomes known with its conclusion. */
    public void publish(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.PUBLISH, input, found::withTheConclusion);
    }

    /** The line of the plan is not carried out, and its place of the year is free. */
    public void stop(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.STOP, input, open -> {
            checklists.freeze(open);
            lines.given(open, input.comment());
        });
    }

    public void refer(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.REFER, input);
    }

    /** Counts the terms that run anew by the calendar of today: after it was corrected. */
    public void recount(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.RECOUNT, input);
    }

    private static String signer(Actor actor) {
        return actor.actingFor() == null ? actor.name() : actor.name() + " \u2013 " + actor.actingFor().name();
    }
}
