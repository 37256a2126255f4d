package coop.portal.dissolution.model;

import static coop.portal.dissolution.model.DissolutionPermissions.CASE_APPROVE;
import static coop.portal.dissolution.model.DissolutionPermissions.CASE_REGISTER;
import static coop.portal.dissolution.model.DissolutionPermissions.CASE_SIGN;
import static coop.portal.dissolution.model.DissolutionPermissions.CASE_WRITE;

/** What people do with a case, each act with the permission it takes (domain 3.9). */
public enum CaseAction {
    TAKE_ON(CASE_WRITE),
    PROPOSE(CASE_WRITE),
    DISMISS(CASE_SIGN),
    APPROVE(CASE_APPROVE),
    SEND_BACK(CASE_APPROVE),
    CONSOLIDATE(CASE_WRITE),
    CONFIRM_REVIVAL(CASE_APPROVE),
    PROPOSE_ANEW(CASE_WRITE),
    PREPARE_MEETING(CASE_WRITE),
    RECORD_RESOLUTION(CASE_WRITE),
    REQUEST_REPORT(CASE_REGISTER),
    ACCEPT_REPORT(CASE_REGISTER),
    NOTICE(CASE_REGISTER),
    ACCEPT_EXPLANATION(CASE_SIGN),
    REVOKE(CASE_SIGN),
    PUBLISH(CASE_REGISTER),
    TAX_REVOKE(CASE_REGISTER),
    LIQUIDATE(CASE_WRITE),
    RECEIVE_DOSSIER(CASE_REGISTER),
    RECORD_OBJECTION(CASE_REGISTER),
    CONTINUE(CASE_WRITE),
    DISSOLVE(CASE_SIGN),
    DISSOLVE_SILENT(CASE_SIGN),
    DECLARE_BANKRUPT(CASE_REGISTER),
    RESTORE(CASE_SIGN),
    CANCEL_RESOLUTION(CASE_SIGN),
    PUBLISH_RESTORED(CASE_REGISTER),
    RECORD_FACT(CASE_WRITE),
    WITHDRAW_FACT(CASE_WRITE),
    HOLD(CASE_APPROVE),
    RESUME(CASE_APPROVE),
    RECORD_OLD_STEP(CASE_WRITE),
    END_BY_OLD_LAW(CASE_SIGN);

    private final String permission;

    CaseAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
