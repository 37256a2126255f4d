package coop.portal.evaluation.model;

/** What people do with an evaluation, each act with the permission it takes. */
public enum EvaluationAction {
    SCORE(EvaluationPermissions.SELF_SCORE),
    SUBMIT(EvaluationPermissions.SELF_SCORE),
    RETURN(EvaluationPermissions.REVIEW),
    REVIEW(EvaluationPermissions.REVIEW),
    SANCTION(EvaluationPermissions.SANCTION_RECORD);

    private final String permission;

    EvaluationAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
