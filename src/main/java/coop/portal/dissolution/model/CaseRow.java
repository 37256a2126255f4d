package coop.portal.dissolution.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list.
 *
 * @param holder who took it on last
 * @param due the next day that an agency has to keep, and what for
 */
public record CaseRow(
        CaseId id,
        String caseNo,
        String organisationName,
        String communeName,
        CaseStage stage,
        @Nullable CaseRoute route,
        @Nullable CaseOutcome outcome,
        boolean held,
        String holder,
        LocalDate openedOn,
        @Nullable DeadlineKind dueFor,
        @Nullable LocalDate due,
        Set<CaseGround> grounds,
        LocalDateTime changedAt) {

    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
