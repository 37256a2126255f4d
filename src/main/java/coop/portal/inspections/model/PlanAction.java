package coop.portal.inspections.model;

/** What people do with a plan, each act with the permission it takes (domain 4.3). */
public enum PlanAction {
    EDIT(InspectionPermissions.PLAN_WRITE),
    SUBMIT(InspectionPermissions.PLAN_SUBMIT),
    RETURN(InspectionPermissions.PLAN_RETURN),
    APPROVE(InspectionPermissions.PLAN_APPROVE),
    OVERRIDE(InspectionPermissions.OVERLAP_OVERRIDE),
    SEND_TO_REVIEW(InspectionPermissions.PLAN_SUBMIT),
    REPORT_OVERLAP(InspectionPermissions.PLAN_REVIEW_OVERLAP),
    DECLINE(InspectionPermissions.PLAN_AUTHORISE),
    AUTHORISE(InspectionPermissions.PLAN_AUTHORISE),
    ISSUE(InspectionPermissions.PLAN_ISSUE),
    AMEND(InspectionPermissions.PLAN_WRITE),
    DROP_AMENDMENT(InspectionPermissions.PLAN_WRITE),
    RECORD_OUTCOME(InspectionPermissions.PLAN_WRITE),
    CLOSE(InspectionPermissions.PLAN_CLOSE),
    CANCEL(InspectionPermissions.PLAN_WRITE);

    private final String permission;

    PlanAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
