package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Window;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.persistence.SuspensionRows;
import coop.portal.registry.rules.SuspensionRules;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices of suspension with where they stand today. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class SuspensionQueries {

    private static final int FARTHEST = 60;

    private final SuspensionRows rows;
    private final SuspensionLimits limits;
    private final PortalClock clock;

    SuspensionQueries(SuspensionRows rows, SuspensionLimits limits, PortalClock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    /** The latest first. */
    public List<SuspensionSheet> of(OrganisationId id) {
        return rows.of(id).stream().map(this::sheet).toList().reversed();
    }

    /** As they stood on a day of the past, the latest first. */
    public List<SuspensionSheet> on(LocalDate day, OrganisationId id) {
        return rows.of(id).stream()
                .flatMap(row -> SuspensionRules.then(row, limits.on(day), limits.calendar(), day).stream())
                .toList()
                .reversed();
    }

    /** Those of some organisations that ended without resumption or renewal (NĐ92 47). */
    public List<SuspensionRow> overdue(Collection<OrganisationId> organisations, LocalDate today) {
        return rows.overdue(organisations, today);
    }

    /** What somebody must do something about, the nearest end first. */
    public List<SuspensionSheet> waiting(int limit) {
        return rows.page(clock.today().plusDays(FARTHEST), Window.first(limit)).stream()
                .map(this::sheet)
                .filter(sheet -> sheet.due() != null || sheet.toBegin())
                .toList();
    }

    private SuspensionSheet sheet(SuspensionRow row) {
        LocalDate today = clock.today();
        return SuspensionRules.sheet(row, limits.on(today), limits.calendar(), today);
    }
}
