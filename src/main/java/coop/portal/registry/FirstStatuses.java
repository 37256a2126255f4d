package coop.portal.registry;

import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.persistence.StatusHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins both histories of organisations that are new in the registry. */
@Component
class FirstStatuses {

    private final StatusHistory history;

    FirstStatuses(StatusHistory history) {
        this.history = history;
    }

    void begin(Collection<OrganisationVersion> organisations, StatusHistory.By by) {
        List<StatusHistory.Entry> entries = new ArrayList<>();
        for (OrganisationVersion one : organisations) {
            Statuses statuses = one.draft().statuses();
            LocalDate founded = one.draft().registration().firstCertDate();
            entries.add(entry(one, StatusKind.LEGAL, statuses.legal(), since(statuses.legalSince(), founded)));
            entries.add(entry(one, StatusKind.OPERATING, statuses.operating(), since(statuses.operatingSince(), founded)));
        }
        history.start(entries, by);
    }

    private static StatusHistory.Entry entry(
            OrganisationVersion one, StatusKind kind, Enum<?> status, @Nullable LocalDate since) {
        return new StatusHistory.Entry(one.id(), kind, status, since, null, null, StatusSource.REGISTRATION);
    }

    private static @Nullable LocalDate since(@Nullable LocalDate said, @Nullable LocalDate founded) {
        return said == null ? founded : said;
    }
}
