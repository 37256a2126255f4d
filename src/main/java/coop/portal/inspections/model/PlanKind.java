package coop.portal.inspections.model;

/** How the plan is called: an inspectorate has an inspection plan, everybody else a plan of checks (domain 0.2). */
public enum PlanKind {
    INSPECTION_PLAN,
    CHECK_PLAN
}
