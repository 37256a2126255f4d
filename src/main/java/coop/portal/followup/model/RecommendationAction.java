package coop.portal.followup.model;

/** What is done about a recommendation, each act with the permission it takes. */
public enum RecommendationAction {
    BEGIN(FollowUpPermissions.RECOMMENDATION_REPORT),
    REPORT(FollowUpPermissions.RECOMMENDATION_REPORT),
    PROPOSE_EXTENSION(FollowUpPermissions.RECOMMENDATION_REPORT),
    APPROVE_EXTENSION(FollowUpPermissions.RECOMMENDATION_DECIDE),
    REJECT_EXTENSION(FollowUpPermissions.RECOMMENDATION_DECIDE),
    VERIFY(FollowUpPermissions.RECOMMENDATION_VERIFY),
    SEND_BACK(FollowUpPermissions.RECOMMENDATION_VERIFY),
    CLOSE(FollowUpPermissions.RECOMMENDATION_DECIDE),
    CANCEL(FollowUpPermissions.RECOMMENDATION_DECIDE),
    /** Taken back before anybody else knows of it. */
    WITHDRAW(FollowUpPermissions.VIOLATION_WRITE);

    private final String permission;

    RecommendationAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
