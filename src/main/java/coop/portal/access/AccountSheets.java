package coop.portal.access;

import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.DelegationRow;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.persistence.Delegation;
import coop.portal.access.persistence.Delegations;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a user together, for administrators and for the person itself. */
@Component
class AccountSheets {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Delegations delegations;
    private final AccountStates states;
    private final AssignmentWords words;
    private final PortalClock clock;

    AccountSheets(
            Accounts accounts,
            Assignments assignments,
            Delegations delegations,
            AccountStates states,
            AssignmentWords words,
            PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.delegations = delegations;
        this.states = states;
        this.words = words;
        this.clock = clock;
    }

    AccountSheet of(Account account) {
        return new AccountSheet(
                account.id(),
                account.version(),
                new AccountDraft(account.userName(), account.displayName(), account.locale(), account.email()),
                account.state(),
                account.stateReason(),
                account.handOver(),
                account.mustChangePassword(),
                account.lastSignIn(),
                account.created(),
                account.closed(),
                assignments(account.id()),
                delegations(account.id()),
                states.open(account));
    }

    private List<AssignmentRow> assignments(UserId user) {
        LocalDate today = clock.today();
        return assignments.findByUserIdOrderByValidFromAscIdAsc(user.value()).stream()
                .map(assignment -> new AssignmentRow(
                        assignment.id(),
                        assignment.version(),
                        assignment.asDraft(),
                        words.name(assignment.agency()),
                        assignment.validOn(today),
                        assignment.withdrawn()))
                .toList();
    }

    /** Those given, then those received that have not ended. */
    List<DelegationRow> delegations(UserId user) {
        return Stream.concat(
                        delegations.findByFromUserOrderByValidFromDescIdDesc(user.value()).stream(),
                        delegations.findByToUserAndValidToGreaterThanEqualOrderByValidFromAscIdAsc(
                                user.value(), clock.today()).stream())
                .flatMap(delegation -> assignments.findById(delegation.assignment().value()).stream()
                        .map(assignment -> row(delegation, assignment)))
                .toList();
    }

    private DelegationRow row(Delegation delegation, Assignment assignment) {
        return new DelegationRow(
                delegation.id(),
                delegation.from(),
                name(delegation.from()),
                delegation.to(),
                name(delegation.to()),
                assignment.role(),
                words.name(assignment.agency()),
                delegation.validFrom(),
                delegation.validTo(),
                delegation.documentNo(),
                delegation.revoked());
    }

    private String name(UserId user) {
        return accounts.findById(user.value()).map(Account::displayName).orElse("");
    }
}
