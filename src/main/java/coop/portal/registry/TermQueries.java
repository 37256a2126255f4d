package coop.portal.registry;

import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Window;
import coop.portal.registry.model.EndingTerm;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.TermState;
import coop.portal.registry.persistence.EndingTerms;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms of office that end soon or have ended, by the number of days of the law book. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class TermQueries {

    private final EndingTerms terms;
    private final RegistryNumbers numbers;
    private final PortalClock clock;

    TermQueries(EndingTerms terms, RegistryNumbers numbers, PortalClock clock) {
        this.terms = terms;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The organisations in which one ends, the earliest end first; none while the number is not configured. */
    public List<EndingTerm> ending(int limit) {
        LocalDate until = until();
        return until == null
                ? List.of()
                : terms.page(until, Window.first(limit)).stream()
                        .sorted(Comparator.comparing(EndingTerm::to))
                        .toList();
    }

    /** How near its end a term is today, nothing while it is far. */
    public Optional<TermState> state(@Nullable LocalDate to) {
        LocalDate until = until();
        if (to == null || until == null || to.isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(to.isBefore(clock.today()) ? TermState.OVER : TermState.ENDING);
    }

    /** The last day of a term that is warned of today, none while the number is not configured. */
    public @Nullable LocalDate until() {
        OptionalInt days = numbers.on(RegistryLaw.TERM_ALERT_DAYS, clock.today());
        return days.isEmpty() ? null : clock.today().plusDays(days.getAsInt());
    }
}
