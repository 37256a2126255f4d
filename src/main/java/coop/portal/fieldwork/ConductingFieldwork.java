package coop.portal.fieldwork;

import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.persistence.ConductPlans;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the team does: its members declare, its leader plans, announces, goes there, comes back with minutes and reports. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RolesAllowed(FieldworkPermissions.FIELDWORK_CONDUCT)
public class ConductingFieldwork {

    private final FieldworkDesk desk;
    private final Teams teams;
    private final ConductPlans plans;
    private final OnSiteChecklists checklists;

    ConductingFieldwork(FieldworkDesk desk, Teams teams, ConductPlans plans, OnSiteChecklists checklists) {
        this.desk = desk;
        this.teams = teams;
        this.plans = plans;
        this.checklists = checklists;
    }

    /** Each says for themselves whether there is a conflict of interest, whatever others did meanwhile (NĐ217 12.2; LTT 27.3). */
    public void declare(FieldworkId id, boolean free, String remark) {
        OpenFieldwork open = desk.take(id);
        if (!free && remark.isBlank()) {
            throw new RefusedException("fieldwork.refusal.conflict-named");
        }
        FieldworkInput input = FieldworkInput.because(remark.strip());
        FieldworkStage before = desk.step(open, FieldworkAction.DECLARE, input);
        Declaration declaration = free ? Declaration.NO_CONFLICT : Declaration.CONFLICT;
        teams.declare(id, open.actor().people(), declaration, remark.isBlank() ? null : remark.strip());
        desk.record(open, FieldworkAction.DECLARE, before, input,
                List.of(new Change("fieldwork.field.declaration", null, "fieldwork.Declaration." + declaration)));
    }

    /** What is written anew is to be approved anew. */
    public void writePlan(FieldworkId id, int version, ConductPlan typed) {
        OpenFieldwork open = desk.take(id, version, FieldworkAction.WRITE_CONDUCT_PLAN);
        ConductPlan plan = typed.tidy();
        if (!plan.complete()) {
            throw new RefusedException("fieldwork.refusal.conduct-plan-incomplete");
        }
        FieldworkStage before = desk.step(open, FieldworkAction.WRITE_CONDUCT_PLAN, FieldworkInput.NONE);
        plans.write(id, plan, open.actor().name());
        desk.record(open, FieldworkAction.WRITE_CONDUCT_PLAN, before, FieldworkInput.NONE,
                TrailWords.plans(open.conductPlan().text(), plan));
    }

    /** The items that are to be looked at, for the kind of organisation and the day. */
    public void beginChecklist(FieldworkId id, int version) {
        desk.move(id, version, FieldworkAction.BEGIN_CHECKLIST, FieldworkInput.NONE, checklists::begin);
    }

    public void announce(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.ANNOUNCE, input);
    }

    public void begin(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.BEGIN, input);
    }

    /** Each item of the checklist is answered, or not looked at with the reason; from now on nothing is answered. */
    public void endField(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.END_FIELD, input, checklists::freeze);
    }

    public void signMinutes(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.SIGN_MINUTES, input);
    }

    public void report(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.REPORT, input);
    }

    public void supplement(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.SUPPLEMENT, input);
    }

    public void handInDraft(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.HAND_IN_DRAFT, input);
    }
}
