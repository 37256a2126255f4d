package coop.portal.followup.model;

import coop.portal.kernel.Permissions;

/** What may be done in follow-up; job roles are given these names on one page. */
public final class FollowUpPermissions implements Permissions {

    public static final String VIOLATION_WRITE = "followup:violation:write";
    public static final String VIOLATION_PUBLISH = "followup:violation:publish";
    public static final String EVIDENCE_READ = "followup:evidence:read";
    public static final String RECOMMENDATION_READ = "followup:recommendation:read";
    public static final String RECOMMENDATION_EXPORT = "followup:recommendation:export";
    public static final String RECOMMENDATION_REPORT = "followup:recommendation:report";
    public static final String RECOMMENDATION_VERIFY = "followup:recommendation:verify";
    public static final String RECOMMENDATION_DECIDE = "followup:recommendation:decide";
    public static final String REFERRAL_ANSWER = "followup:referral:answer";
}
