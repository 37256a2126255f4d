package coop.portal.access.model;

import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of one user.
 *
 * @param open what may be done now
 */
public record AccountSheet(
        UserId id,
        int version,
        AccountDraft draft,
        AccountState state,
        @Nullable String stateReason,
        @Nullable String handOver,
        boolean mustChangePassword,
        @Nullable LocalDateTime lastSignIn,
        LocalDateTime created,
        @Nullable LocalDateTime closed,
        List<AssignmentRow> assignments,
        List<DelegationRow> delegations,
        Set<AccountAct> open) {

    public AccountSheet {
        assignments = List.copyOf(assignments);
        delegations = List.copyOf(delegations);
        open = Set.copyOf(open);
    }
}
