package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.DissolutionPermissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with a case: they verify, propose, prepare, record what became known. */
@Service
@Transactional
@RolesAllowed(DissolutionPermissions.CASE_WRITE)
public class VerifyingCases {

    private final CaseDesk desk;

    VerifyingCases(CaseDesk desk) {
        this.desk = desk;
    }

    /** A step that takes this right, by somebody who has seen this version. */
    public void take(CaseId id, int version, CaseAction action, CaseInput input) {
        desk.move(id, version, action, input, DissolutionPermissions.CASE_WRITE);
    }
}
