package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.Capacity;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.persistence.Delegation;
import coop.portal.access.persistence.Delegations;
import coop.portal.access.rules.Reach;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds out in which capacities somebody may act on a day, and with which rights and rows in each of them. */
@Component
class Capacities {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Delegations delegations;
    private final RolePage roles;
    private final Territory territory;
    private final Agencies agencies;

    Capacities(
            Accounts accounts,
            Assignments assignments,
            Delegations delegations,
            RolePage roles,
            Territory territory,
            Agencies agencies) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.delegations = delegations;
        this.roles = roles;
        this.territory = territory;
        this.agencies = agencies;
    }

    /** One's own assignments first, then those lent by others. */
    @Transactional(readOnly = true)
    public List<Capacity> of(UserId user, LocalDate today) {
        List<Capacity> found = new ArrayList<>();
        valid(user, today).forEach(assignment -> found.add(own(assignment)));
        lent(user, today).forEach(delegation -> lender(delegation, today).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The person in that capacity, or in the first they have when it is not theirs today. */
    @Transactional(readOnly = true)
    public Optional<Standpoint> standpoint(UserId user, long capacity, LocalDate today) {
        List<Capacity> all = of(user, today);
        return all.stream()
                .filter(each -> each.key() == capacity)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(chosen -> accounts.findById(user.value()).map(account -> standpoint(account, chosen, today)));
    }

    /** As {@link #standpoint}, for when the transaction at hand is over. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Optional<Standpoint> standpointApart(UserId user, long capacity, LocalDate today) {
        return standpoint(user, capacity, today);
    }

    private Standpoint standpoint(Account account, Capacity capacity, LocalDate today) {
        Actor actor = new Actor(
                account.id(),
                account.displayName(),
                capacity.role(),
                capacity.agency(),
                capacity.agencyName(),
                account.mustChangePassword() ? Set.of(AccessPermissions.PROFILE_OWN) : roles.of(capacity.role()),
                account.mustChangePassword() ? Scope.NOTHING : scope(reach(capacity)),
                capacity.forUser() == null
                        ? null
                        : new Actor.ActingFor(capacity.forUser(), String.valueOf(capacity.forName())));
        return new Standpoint(account.userName(), actor, new SessionMark(
                account.securityStamp(), account.rightsStamp(), today, capacity.key(), account.mustChangePassword(),
                account.locale()));
    }

    private AssignmentDraft reach(Capacity capacity) {
        long assignment = capacity.delegated()
                ? delegations.findById(capacity.key()).orElseThrow().assignment().value()
                : capacity.key();
        return assignments.findById(assignment).orElseThrow().asDraft();
    }

    /** Which rows an assignment reaches. */
    Scope scope(AssignmentDraft reach) {
        Set<Long> communes = reach.communes().stream()
                .flatMap(commune -> territory.withPredecessors(commune).stream())
                .map(unit -> unit.value())
                .collect(Collectors.toUnmodifiableSet());
        return switch (Reach.of(reach)) {
            case Reach.Province _ -> Scope.EVERYTHING;
            case Reach.Part part -> new Scope.Within(
                    Set.of(part.agency().value()), part.inCommunes() ? communes : Set.of(), part.sectors());
        };
    }

    private List<Assignment> valid(UserId user, LocalDate today) {
        return assignments.findByUserIdOrderByValidFromAscIdAsc(user.value()).stream()
                .filter(assignment -> assignment.validOn(today))
                .toList();
    }

    private List<Delegation> lent(UserId user, LocalDate today) {
        return delegations.findByToUserAndValidToGreaterThanEqualOrderByValidFromAscIdAsc(user.value(), today).stream()
                .filter(delegation -> delegation.validOn(today))
                .toList();
    }

    private Capacity own(Assignment assignment) {
        return new Capacity(
                assignment.id().value(),
                assignment.role(),
                assignment.agency(),
                name(assignment.agency()),
                null,
                null,
                assignment.asDraft().to());
    }

    /** Nobody can act for somebody who may no longer act themselves. */
    private Optional<Capacity> lender(Delegation delegation, LocalDate today) {
        return assignments.findById(delegation.assignment().value())
                .filter(assignment -> assignment.validOn(today))
                .flatMap(assignment -> accounts.findById(delegation.from().value())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .map(account -> new Capacity(
                                delegation.id().value(),
                                assignment.role(),
                                assignment.agency(),
                                name(assignment.agency()),
                                account.id(),
                                account.displayName(),
                                delegation.validTo())));
    }

    private String name(AgencyId agency) {
        return agencies.find(agency).map(Agency::name).orElse("");
    }
}
