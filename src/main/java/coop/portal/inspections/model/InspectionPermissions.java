package coop.portal.inspections.model;

import coop.portal.kernel.Permissions;

/** What may be done with inspection plans; job roles are given these names on one page. */
public final class InspectionPermissions implements Permissions {

    public static final String PLAN_READ = "inspections:plan:read";
    /** Plans of all agencies at every stage: for those who look after the trail. */
    public static final String PLAN_READ_ALL = "inspections:plan:read-all";

    public static final String PLAN_WRITE = "inspections:plan:write";
    public static final String PLAN_SUBMIT = "inspections:plan:submit";
    public static final String PLAN_RETURN = "inspections:plan:return";
    public static final String PLAN_APPROVE = "inspections:plan:approve";
    public static final String PLAN_REVIEW_OVERLAP = "inspections:plan:review-overlap";
    public static final String PLAN_AUTHORISE = "inspections:plan:authorise";
    public static final String PLAN_ISSUE = "inspections:plan:issue";
    public static final String PLAN_CLOSE = "inspections:plan:close";
    public static final String OVERLAP_OVERRIDE = "inspections:overlap:override";
    public static final String PLAN_EXPORT = "inspections:plan:export";
    public static final String SIGNAL_READ = "inspections:signal:read";
    public static final String SIGNAL_WRITE = "inspections:signal:write";
}
