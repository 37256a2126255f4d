package coop.portal.dissolution.ui;

import coop.portal.dissolution.DecidingCases;
import coop.portal.dissolution.RegisteringCases;
import coop.portal.dissolution.SigningCases;
import coop.portal.dissolution.VerifyingCases;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.DissolutionPermissions;
import org.springframework.stereotype.Component;

/** Which use case takes which step: the one of the right that it takes. */
@Component
class CaseStepTaker {

    private final VerifyingCases verifying;
    private final DecidingCases deciding;
    private final RegisteringCases registering;
    private final SigningCases signing;

    CaseStepTaker(VerifyingCases verifying, DecidingCases deciding, RegisteringCases registering, SigningCases signing) {
        this.verifying = verifying;
        this.deciding = deciding;
        this.registering = registering;
        this.signing = signing;
    }

    void take(CaseSheet sheet, CaseAction action, CaseInput input) {
        CaseId id = sheet.row().id();
        switch (action.permission()) {
            case DissolutionPermissions.CASE_WRITE -> verifying.take(id, sheet.version(), action, input);
            case DissolutionPermissions.CASE_APPROVE -> deciding.take(id, sheet.version(), action, input);
            case DissolutionPermissions.CASE_REGISTER -> registering.take(id, sheet.version(), action, input);
            default -> signing.take(id, sheet.version(), action, input);
        }
    }
}
