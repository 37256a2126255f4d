package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.fieldwork.rules.DecisionRules;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.inspections.RecheckingOverlaps;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner drafts the decision, puts the team together, and follows what was recommended. */
@Service
@Transactional
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
public class DraftingDecisions {

    private final FieldworkDesk desk;
    private final Teams teams;
    private final FormingTeams forming;
    private final RecheckingOverlaps overlaps;

    DraftingDecisions(FieldworkDesk desk, Teams teams, FormingTeams forming, RecheckingOverlaps overlaps) {
        this.desk = desk;
        this.teams = teams;
        this.forming = forming;
        this.overlaps = overlaps;
    }

    /** The planned visit becomes real, when nobody else has come in between. */
    public void begin(FieldworkId id, int version) {
        desk.move(id, version, FieldworkAction.DRAFT_DECISION, FieldworkInput.NONE, this::sign);
    }

    /** What is to be said of the decision as it is typed. */
    @Transactional(readOnly = true)
    public List<Remark> check(FieldworkId id, FieldworkDraft draft) {
        return check(desk.look(id), draft.tidy());
    }

    public void rewrite(FieldworkId id, int version, FieldworkDraft typed) {
        OpenFieldwork open = desk.take(id, version, FieldworkAction.EDIT);
        FieldworkDraft draft = typed.tidy();
        RefusedException.mustNotStop(check(open, draft));
        List<Change> changes = TrailWords.drafts(open.work().draft(), draft);
        if (changes.isEmpty()) {
            return;
        }
        FieldworkStage before = desk.step(open, FieldworkAction.EDIT, FieldworkInput.NONE);
        open.work().rewrite(draft);
        sign(open);
        desk.record(open, FieldworkAction.EDIT, before, FieldworkInput.NONE, changes);
    }

    /** @throws RefusedException of who may not be on it, and why */
    public void formTeam(FieldworkId id, int version, List<TeamSeat> seats) {
        OpenFieldwork open = desk.take(id, version, FieldworkAction.FORM_TEAM);
        FieldworkStage before = desk.step(open, FieldworkAction.FORM_TEAM, FieldworkInput.NONE);
        List<Change> changes = forming.seat(open, seats);
        sign(open);
        desk.record(open, FieldworkAction.FORM_TEAM, before, FieldworkInput.NONE, changes);
    }

    public void followUp(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.FOLLOW_UP, input);
    }

    private List<Remark> check(OpenFieldwork open, FieldworkDraft draft) {
        boolean planned = open.work().place().item() != null;
        var kind = new FieldworkTerms.Kind(draft.inspection(), open.work().conductor());
        return DecisionRules.check(draft, planned, overlaps.kinds(), FieldworkTerms.onSite(kind, open.law()));
    }

    private void sign(OpenFieldwork open) {
        teams.signs(open.work().id(), open.actor().people());
    }
}
