package coop.portal.reconciliation.model;

import java.time.LocalDate;

/**
 * A last day and why it is that one.
 *
 * @param working days are working days
 */
public record Deadline(DeadlineKind kind, LocalDate start, int days, boolean working, String article, LocalDate due) {

    public boolean overdue(LocalDate today) {
        return today.isAfter(due);
    }
}
