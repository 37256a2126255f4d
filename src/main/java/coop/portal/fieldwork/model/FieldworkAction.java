package coop.portal.fieldwork.model;

import static coop.portal.fieldwork.model.FieldworkPermissions.DECISION_DRAFT;
import static coop.portal.fieldwork.model.FieldworkPermissions.DECISION_ISSUE;
import static coop.portal.fieldwork.model.FieldworkPermissions.FIELDWORK_CLOSE;
import static coop.portal.fieldwork.model.FieldworkPermissions.FIELDWORK_CONDUCT;

/** What people do with a fieldwork, each act with the permission it takes (domain 4.4). */
public enum FieldworkAction {
    DRAFT_DECISION(DECISION_DRAFT),
    EDIT(DECISION_DRAFT),
    FORM_TEAM(DECISION_DRAFT),
    DECLARE(FIELDWORK_CONDUCT),
    ISSUE_DECISION(DECISION_ISSUE),
    CHANGE_TEAM(DECISION_ISSUE),
    WRITE_CONDUCT_PLAN(FIELDWORK_CONDUCT),
    APPROVE_CONDUCT_PLAN(DECISION_ISSUE),
    ANNOUNCE(FIELDWORK_CONDUCT),
    BEGIN_CHECKLIST(FIELDWORK_CONDUCT),
    BEGIN(FIELDWORK_CONDUCT),
    EXTEND(DECISION_ISSUE),
    PAUSE(DECISION_ISSUE),
    RESUME(DECISION_ISSUE),
    RECORD_VIOLATIONS(FIELDWORK_CONDUCT),
    END_FIELD(FIELDWORK_CONDUCT),
    SIGN_MINUTES(FIELDWORK_CONDUCT),
    PROLONG_REPORT(DECISION_ISSUE),
    REPORT(FIELDWORK_CONDUCT),
    CLARIFY(DECISION_ISSUE),
    SUPPLEMENT(FIELDWORK_CONDUCT),
    BACK_TO_FIELD(DECISION_ISSUE),
    ASSIGN_DRAFT(DECISION_ISSUE),
    PROLONG_DRAFT(DECISION_ISSUE),
    HAND_IN_DRAFT(FIELDWORK_CONDUCT),
    APPRAISE(DECISION_ISSUE),
    CONCLUDE(DECISION_ISSUE),
    PUBLISH(DECISION_ISSUE),
    FOLLOW_UP(DECISION_DRAFT),
    CLOSE(FIELDWORK_CLOSE),
    STOP(DECISION_ISSUE),
    CANCEL(FIELDWORK_CLOSE),
    REFER(DECISION_ISSUE),
    RECOUNT(DECISION_ISSUE),
    /** To another day, before it begins; whose it is to do so depends on the stage. */
    RESCHEDULE(FIELDWORK_CONDUCT);

    private final String permission;

    FieldworkAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
