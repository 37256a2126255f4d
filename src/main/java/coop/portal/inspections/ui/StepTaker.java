package coop.portal.inspections.ui;

import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.IssuingPlans;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.StepInput;
import org.springframework.stereotype.Component;

/** Which use case takes which step. */
@Component
class StepTaker {

    private final ApprovingPlans approving;
    private final IssuingPlans issuing;

    StepTaker(ApprovingPlans approving, IssuingPlans issuing) {
        this.approving = approving;
        this.issuing = issuing;
    }

    void take(PlanSheet plan, PlanAction action, StepInput input) {
        PlanId id = plan.id();
        int version = plan.version();
        switch (action) {
            case SUBMIT -> approving.submit(id, version, input);
            case RETURN -> approving.sendBack(id, version, input);
            case APPROVE -> approving.approve(id, version, input);
            case SEND_TO_REVIEW -> approving.sendToReview(id, version, input);
            case REPORT_OVERLAP -> approving.reportOverlap(id, version, input);
            case DECLINE -> approving.decline(id, version, input);
            case AUTHORISE -> approving.authorise(id, version, input);
            case ISSUE -> issuing.issue(id, version, input);
            case AMEND -> issuing.amend(id, version, input);
            case DROP_AMENDMENT -> issuing.dropAmendment(id, version, input);
            case CLOSE -> issuing.close(id, version, input);
            case CANCEL -> issuing.cancel(id, version, input);
            case EDIT, OVERRIDE, RECORD_OUTCOME -> throw new IllegalArgumentException(action + " is taken on a line");
        }
    }
}
