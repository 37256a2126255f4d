package coop.portal.inspections.model;

/** The days of LTT 18, taken over for plans of checks unless an administrator sets others. */
public enum MilestoneKind {
    ORIENTATION_SUBMITTED,
    ORIENTATION_APPROVED,
    GOVERNMENT_PLAN_ISSUED,
    PLAN_SUBMITTED,
    OPINION_GIVEN,
    PLAN_ISSUED
}
