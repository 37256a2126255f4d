package coop.portal.inspections.model;

import java.time.LocalDate;

/** A day of the yearly calendar on which a plan has to be somewhere, and the article that says so. */
public record Milestone(MilestoneKind kind, LocalDate due, String article) {}
