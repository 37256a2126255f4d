package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.DissolutionPermissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registration agency's officer does: requests, notices, publications, dossiers. */
@Service
@Transactional
@RolesAllowed(DissolutionPermissions.CASE_REGISTER)
public class RegisteringCases {

    private final CaseDesk desk;

    RegisteringCases(CaseDesk desk) {
        this.desk = desk;
    }

    /** A step that takes this right, by somebody who has seen this version. */
    public void take(CaseId id, int version, CaseAction action, CaseInput input) {
        desk.move(id, version, action, input, DissolutionPermissions.CASE_REGISTER);
    }
}
