package coop.portal.inspections.model;

/** The page of one planned visit: the line, and the plan whose steps are open or not. */
public record VisitSheet(PlanSheet plan, ItemRow row) {}
