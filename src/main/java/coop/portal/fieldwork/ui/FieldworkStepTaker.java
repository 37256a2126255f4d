package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.ClosingFieldwork;
import coop.portal.fieldwork.ConductingFieldwork;
import coop.portal.fieldwork.DecidingFieldwork;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet;
import org.springframework.stereotype.Component;

/** Which use case takes which step. */
@Component
class FieldworkStepTaker {

    private final DraftingDecisions drafting;
    private final DecidingFieldwork deciding;
    private final ConductingFieldwork conducting;
    private final ClosingFieldwork closing;

    FieldworkStepTaker(
            DraftingDecisions drafting, DecidingFieldwork deciding, ConductingFieldwork conducting, ClosingFieldwork closing) {
        this.drafting = drafting;
        this.deciding = deciding;
        this.conducting = conducting;
        this.closing = closing;
    }

    /** Each says for themselves. */
    void declare(FieldworkSheet sheet, boolean free, String remark) {
        conducting.declare(sheet.id(), free, remark);
    }

    void take(FieldworkSheet sheet, FieldworkAction action, FieldworkInput input) {
        FieldworkId id = sheet.id();
        int version = sheet.version();
        switch (action) {
            case DRAFT_DECISION -> drafting.begin(id, version);
            case ISSUE_DECISION -> deciding.issue(id, version, input);
            case APPROVE_CONDUCT_PLAN -> deciding.approvePlan(id, version, input);
            case ANNOUNCE -> conducting.announce(id, version, input);
            case BEGIN_CHECKLIST -> conducting.beginChecklist(id, version);
            case BEGIN -> conducting.begin(id, version, input);
            case EXTEND -> deciding.extend(id, version, input);
            case PAUSE -> deciding.pause(id, version, input);
            case RESUME -> deciding.resume(id, version, input);
            case END_FIELD -> conducting.endField(id, version, input);
            case SIGN_MINUTES -> conducting.signMinutes(id, version, input);
            case PROLONG_REPORT -> deciding.prolongReport(id, version, input);
            case REPORT -> conducting.report(id, version, input);
            case CLARIFY -> deciding.clarify(id, version, input);
            case SUPPLEMENT -> conducting.supplement(id, version, input);
            case BACK_TO_FIELD -> deciding.backToField(id, version, input);
            case ASSIGN_DRAFT -> deciding.assignDraft(id, version, input);
            case PROLONG_DRAFT -> deciding.prolongDraft(id, version, input);
            case HAND_IN_DRAFT -> conducting.handInDraft(id, version, input);
            case APPRAISE -> deciding.appraise(id, version, input);
            case CONCLUDE -> deciding.conclude(id, version, input);
            case PUBLISH -> deciding.publish(id, version, input);
            case FOLLOW_UP -> drafting.followUp(id, version, input);
            case CLOSE -> closing.close(id, version, input);
            case STOP -> deciding.stop(id, version, input);
            case CANCEL -> closing.cancel(id, version, input);
            case REFER -> deciding.refer(id, version, input);
            case RECOUNT -> deciding.recount(id, version, input);
            case EDIT, FORM_TEAM, CHANGE_TEAM, DECLARE, WRITE_CONDUCT_PLAN, RESCHEDULE, RECORD_VIOLATIONS ->
                throw new IllegalArgumentException(action + " is taken elsewhere");
        }
    }
}
