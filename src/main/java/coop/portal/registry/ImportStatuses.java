package coop.portal.registry;

import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.persistence.StatusHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that an import adds to the history of both statuses, which say of what file they came. */
final class ImportStatuses {

    private static final int REASON = 500;

    private ImportStatuses() {}

    static List<StatusHistory.Entry> first(OrganisationVersion one, String file) {
        Statuses statuses = one.draft().statuses();
        LocalDate founded = one.draft().registration().firstCertDate();
        return List.of(
                entry(one, StatusKind.LEGAL, statuses.legal(), or(statuses.legalSince(), founded), file),
                entry(one, StatusKind.OPERATING, statuses.operating(), or(statuses.operatingSince(), founded), file));
    }

    static List<StatusHistory.Entry> changed(OrganisationVersion kept, OrganisationDraft after, String file) {
        Statuses before = kept.draft().statuses();
        Statuses now = after.statuses();
        List<StatusHistory.Entry> entries = new ArrayList<>();
        if (before.legal() != now.legal()) {
            entries.add(entry(kept, StatusKind.LEGAL, now.legal(), now.legalSince(), file));
        }
        if (before.operating() != now.operating()) {
            entries.add(entry(kept, StatusKind.OPERATING, now.operating(), now.operatingSince(), file));
        }
        return entries;
    }

    private static StatusHistory.Entry entry(
            OrganisationVersion one, StatusKind kind, Enum<?> status, @Nullable LocalDate since, String file) {
        String reason = file.length() <= REASON ? file : file.substring(0, REASON);
        return new StatusHistory.Entry(one.id(), kind, status, since, reason, null, StatusSource.IMPORT);
    }

    private static @Nullable LocalDate or(@Nullable LocalDate said, @Nullable LocalDate founded) {
        return said == null ? founded : said;
    }
}
