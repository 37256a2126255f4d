package coop.portal.registry.ui;

import coop.portal.kernel.PortalClock;
import coop.portal.registry.OrganisationQueries;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListNotice;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day that the list of organisations is of: chosen like any filter, and said above the rows with what is not of it. */
@Component
class AsAtNotices {

    private static final String TEXT = "registry.AsAt";

    private final OrganisationQueries queries;
    private final PortalClock clock;

    AsAtNotices(OrganisationQueries queries, PortalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Filter filter() {
        return Filter.day(RegistryNavigation.AS_AT, clock::today);
    }

    Optional<ListNotice> of(Chosen chosen) {
        return Optional.ofNullable(chosen.on(RegistryNavigation.AS_AT)).map(this::notice);
    }

    private ListNotice notice(LocalDate day) {
        if (day.isAfter(clock.today())) {
            return notice(Messages.text(TEXT + ".future", day), true);
        }
        Optional<LocalDate> since = queries.historySince().filter(day::isBefore);
        String words = Messages.text(TEXT + ".list", day);
        return since.isEmpty()
                ? notice(words, false)
                : notice(Messages.text(TEXT + ".before", since.get(), day), true);
    }

    private static ListNotice notice(String words, boolean grave) {
        return new ListNotice(words, grave, RegistryNavigation.AS_AT, TEXT + ".today");
    }
}
