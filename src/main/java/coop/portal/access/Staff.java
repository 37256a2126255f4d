package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.Colleague;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the agency of whoever asks, for putting people to a piece of work. Of other agencies it tells nobody. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(AccessPermissions.PROFILE_OWN)
public class Staff {

    private final Accounts accounts;
    private final Assignments assignments;
    private final RolePage page;
    private final Actors actors;
    private final PortalClock clock;

    Staff(Accounts accounts, Assignments assignments, RolePage page, Actors actors, PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.page = page;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those of the agency who may do something today, by name; each person once. */
    public List<Colleague> who(AgencyId agency, String permission) {
        if (!actors.current().is(agency)) {
            return List.of();
        }
        LocalDate today = clock.today();
        Map<Long, Colleague> found = new LinkedHashMap<>();
        for (Assignment assignment : assignments.findByAgencyId(agency.value())) {
            if (assignment.validOn(today) && page.of(assignment.role()).contains(permission)) {
                accounts.findById(assignment.user().value())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .ifPresent(account -> found.putIfAbsent(account.id().value(),
                                new Colleague(account.id(), account.displayName(), assignment.role())));
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
    }
}
