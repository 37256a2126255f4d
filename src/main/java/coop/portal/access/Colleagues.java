package coop.portal.access;

import coop.portal.access.model.AccountState;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.Colleague;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.rules.DelegationRules;
import coop.portal.access.rules.Duties;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who works with whom. */
@Component
class Colleagues {

    private final Accounts accounts;
    private final Assignments assignments;
    private final PortalClock clock;

    Colleagues(Accounts accounts, Assignments assignments, PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.clock = clock;
    }

    List<Colleague> of(UserId lender, AssignmentId id) {
        LocalDate today = clock.today();
        Assignment lent = own(lender, id);
        return assignments.findByAgencyId(lent.agency().value()).stream()
                .filter(assignment -> assignment.validOn(today) && !assignment.user().equals(lender))
                .filter(assignment -> !Duties.conflict(lent.role(), roles(assignment.user(), today)))
                .flatMap(assignment -> accounts.findById(assignment.user().value()).stream()
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .map(account -> new Colleague(account.id(), account.displayName(), assignment.role())))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    DelegationRules.Facts facts(UserId lender, DelegationDraft draft) {
        Assignment lent = own(lender, draft.assignment());
        boolean sameAgency = of(draft.to(), draft.from()).stream()
                        .anyMatch(assignment -> assignment.agency().equals(lent.agency()))
                && accounts.findById(draft.to().value())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .isPresent();
        return new DelegationRules.Facts(
                lender, lent.role(), roles(draft.to(), draft.from()), sameAgency, clock.today());
    }

    /** Only one's own and present work can be lent. */
    private Assignment own(UserId lender, AssignmentId id) {
        return assignments.findById(id.value())
                .filter(assignment -> assignment.user().equals(lender) && assignment.validOn(clock.today()))
                .orElseThrow(() -> new NotFoundException("assignment " + id.text()));
    }

    private Set<JobRole> roles(UserId user, LocalDate day) {
        return of(user, day).stream().map(Assignment::role).collect(Collectors.toSet());
    }

    private List<Assignment> of(UserId user, LocalDate day) {
        return assignments.findByUserIdOrderByValidFromAscIdAsc(user.value()).stream()
                .filter(assignment -> assignment.validOn(day))
                .toList();
    }
}
