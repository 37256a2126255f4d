package coop.portal.access;

import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.persistence.Delegations;
import coop.portal.access.rules.AccountRules;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides what may be done with an account now, and ends the work of one that is closed. */
@Component
class AccountStates {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Delegations delegations;
    private final SignInBrake brake;
    private final Actors actors;
    private final PortalClock clock;

    AccountStates(
            Accounts accounts,
            Assignments assignments,
            Delegations delegations,
            SignInBrake brake,
            Actors actors,
            PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.delegations = delegations;
        this.brake = brake;
        this.actors = actors;
        this.clock = clock;
    }

    Set<AccountAct> open(Account account) {
        boolean own = actors.current().people().contains(account.id());
        return AccountRules.openTo(account.state(), own, isLastAdministrator(account.id()));
    }

    /** @throws RefusedException when it is not open now */
    void must(Account account, AccountAct act) {
        if (open(account).contains(act)) {
            return;
        }
        if (account.state() == AccountState.CLOSED) {
            throw new RefusedException("access.refusal.account-closed");
        }
        if (actors.current().people().contains(account.id())) {
            throw new RefusedException("access.refusal.own-account");
        }
        throw new RefusedException(
                isLastAdministrator(account.id()) ? "access.refusal.last-administrator" : "access.refusal.not-now");
    }

    /** Whether nobody else could administer users any more without this person. */
    boolean isLastAdministrator(UserId user) {
        LocalDate today = clock.today();
        var administrators = assignments.findByJobRole(JobRole.SYS_ADMIN).stream()
                .filter(assignment -> assignment.validOn(today))
                .map(Assignment::user)
                .filter(this::active)
                .toList();
        return administrators.contains(user) && administrators.stream().allMatch(user::equals);
    }

    private boolean active(UserId user) {
        return accounts.findById(user.value())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .isPresent();
    }

    void forgetFailures(Account account) {
        brake.forget(account.userName());
    }

    void endWork(Account account) {
        assignments.findByUserIdOrderByValidFromAscIdAsc(account.id().value()).stream()
                .filter(assignment -> assignment.withdrawn() == null)
                .forEach(assignment -> assignment.withdraw(clock.now()));
        delegations.findByFromUserOrderByValidFromDescIdDesc(account.id().value()).stream()
                .filter(delegation -> delegation.revoked() == null)
                .forEach(delegation -> delegation.revoke(clock.now()));
        delegations.findByToUserAndValidToGreaterThanEqualOrderByValidFromAscIdAsc(
                        account.id().value(), clock.today()).stream()
                .filter(delegation -> delegation.revoked() == null)
                .forEach(delegation -> delegation.revoke(clock.now()));
    }

    /** Takes back what was lent of one assignment. */
    void endDelegations(AssignmentId assignment) {
        delegations.findByFromAssignment(assignment.value()).stream()
                .filter(delegation -> delegation.revoked() == null)
                .forEach(delegation -> delegation.revoke(clock.now()));
    }
}
