package coop.portal.inspections.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that waits for somebody, and the step it waits for.
 *
 * @param due the day of the yearly calendar, none for an amendment
 */
public record WaitingPlan(PlanRow plan, PlanAction next, @Nullable LocalDate due) {}
