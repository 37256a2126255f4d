package coop.portal.reconciliation.model;

import coop.portal.kernel.deadline.Deadline;
import java.time.LocalDate;

/**
 * What is waited for, and until when.
 *
 * @param due the last day that was told and kept, also when the calendar is another by now
 * @param counted how it is counted by the calendar of today
 */
public record Awaited(DeadlineKind kind, LocalDate due, Deadline counted) {}
