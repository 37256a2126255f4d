package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.Colleague;
import coop.portal.access.persistence.StaffRows;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.security.RolesAllowed;
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

    private final StaffRows rows;
    private final RolePage page;
    private final Actors actors;
    private final PortalClock clock;

    Staff(StaffRows rows, RolePage page, Actors actors, PortalClock clock) {
        this.rows = rows;
        this.page = page;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those of the agency who may do something today, by name; each person once. */
    public List<Colleague> who(AgencyId agency, String permission) {
        if (!actors.current().is(agency)) {
            return List.of();
        }
        Map<Long, Colleague> found = new LinkedHashMap<>();
        rows.of(agency, clock.today()).stream()
                .filter(one -> page.of(one.role()).contains(permission))
                .forEach(one -> found.putIfAbsent(one.id().value(), one));
        return found.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
    }
}
