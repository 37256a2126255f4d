package coop.portal.figures;

import coop.portal.figures.model.Period;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationCorrected;
import coop.portal.registry.model.OrganisationImported;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRegistered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who owes a report: every organisation that the registry has on the last day of a period. Reports that are due are made
 * when a period is opened, and again whenever the registry learns of an organisation while the period takes figures.
 */
@Component
class Roll {

    private static final int CHUNK = 500;

    private final OrganisationQueries organisations;
    private final PublicOrganisations register;
    private final ReportRecords records;
    private final Periods periods;

    Roll(OrganisationQueries organisations, PublicOrganisations register, ReportRecords records, Periods periods) {
        this.organisations = organisations;
        this.register = register;
        this.records = records;
        this.periods = periods;
    }

    /** Goes through the whole registry, window by window. */
    void call(Period period) {
        Paged<OrganisationRef, String> all = organisations.picker();
        Slice<OrganisationRef> slice = all.slice("", Window.first(CHUNK), null);
        int read = 0;
        while (!slice.rows().isEmpty()) {
            due(period, slice.rows());
            read += slice.rows().size();
            slice = all.slice("", new Window(read, CHUNK, List.of()), slice.end());
        }
    }

    @EventListener
    void registered(OrganisationRegistered event) {
        changed(List.of(event.id()));
    }

    @EventListener
    void corrected(OrganisationCorrected event) {
        changed(List.of(event.id()));
    }

    @EventListener
    void imported(RecordedMany many) {
        List<OrganisationId> kept = new ArrayList<>();
        List<OrganisationId> undone = new ArrayList<>();
        for (Recorded entry : many.entries()) {
            if (entry instanceof OrganisationImported imported) {
                (imported.action().equals(OrganisationImported.UNDONE) ? undone : kept).add(imported.id());
            }
        }
        changed(kept);
        changed(undone);
    }

    private void changed(List<OrganisationId> ids) {
        List<Period> open = ids.isEmpty() ? List.of() : periods.open();
        if (open.isEmpty()) {
            return;
        }
        List<OrganisationRef> refs = register.refs(ids);
        Set<OrganisationId> gone = new HashSet<>(ids);
        refs.forEach(ref -> gone.remove(ref.id()));
        forget(gone);
        records.rename(refs.stream().map(Roll::reporter).toList());
        open.forEach(period -> due(period, refs));
    }

    private void forget(Set<OrganisationId> gone) {
        if (gone.isEmpty()) {
            return;
        }
        if (records.anyBegun(gone)) {
            throw new RefusedException("figures.refusal.organisation-has-figures");
        }
        records.removeDue(gone);
    }

    private void due(Period period, List<OrganisationRef> refs) {
        records.insertDue(refs.stream()
                .filter(ref -> owes(ref, period))
                .map(ref -> StoredReport.due(period.key(), reporter(ref)))
                .toList());
    }

    static boolean owes(OrganisationRef ref, Period period) {
        return ref.legalStatus() != LegalStatus.TERMINATED
                && (ref.founded() == null || !ref.founded().isAfter(period.to()));
    }

    static Reporter reporter(OrganisationRef ref) {
        return new Reporter(ref.id(), ref.type(), ref.name(), ref.code(), ref.commune(), ref.sector());
    }
}
