package coop.portal.reconciliation;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.CorrectionRow;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.LoadFilter;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.LoadRow;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.model.RecordFilter;
import coop.portal.reconciliation.model.RecordRow;
import coop.portal.reconciliation.persistence.CorrectionRows;
import coop.portal.reconciliation.persistence.DiscrepancyRows;
import coop.portal.reconciliation.persistence.Loads;
import coop.portal.reconciliation.persistence.RecordRows;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of reconciliation, each within the scope of whoever asks. */
@Service
@Transactional(readOnly = true)
public class ReconciliationQueries {

    private final Loads loads;
    private final RecordRows records;
    private final DiscrepancyRows discrepancies;
    private final CorrectionRows corrections;
    private final DiscrepancySheets sheets;
    private final Actors actors;

    ReconciliationQueries(
            Loads loads,
            RecordRows records,
            DiscrepancyRows discrepancies,
            CorrectionRows corrections,
            DiscrepancySheets sheets,
            Actors actors) {
        this.loads = loads;
        this.records = records;
        this.discrepancies = discrepancies;
        this.corrections = corrections;
        this.sheets = sheets;
        this.actors = actors;
    }

    @RolesAllowed(ReconciliationPermissions.LOAD_READ)
    public Paged<LoadRow, LoadFilter> loads() {
        return loads;
    }

    /** @throws NotFoundException when there is none in scope */
    @RolesAllowed(ReconciliationPermissions.LOAD_READ)
    public LoadRow load(LoadId id) {
        return loads.find(id).orElseThrow(() -> new NotFoundException("load " + id.text()));
    }

    @RolesAllowed(ReconciliationPermissions.LOAD_READ)
    public Paged<RecordRow, RecordFilter> records() {
        return records;
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
    public Paged<DiscrepancyRow, DiscrepancyFilter> discrepancies() {
        return discrepancies;
    }

    /** @throws NotFoundException when there is none in scope */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
    public DiscrepancySheet sheet(DiscrepancyId id) {
        return sheets.sheet(id);
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_EXPORT)
    public Paged<CorrectionRow, CorrectionFilter> corrections() {
        return corrections;
    }

    /** What is not settled about one organisation. */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
    public Optional<DiscrepancyRow> about(OrganisationId organisation) {
        return discrepancies.page(DiscrepancyFilter.of(organisation), Window.first(1)).stream().findFirst();
    }

    /** What waits for the next step of whoever asks, the oldest first. */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
    public List<DiscrepancyRow> waiting(int limit) {
        Actor actor = actors.current();
        List<DiscrepancyRow> waiting = new ArrayList<>();
        if (actor.may(ReconciliationPermissions.DISCREPANCY_DECIDE)) {
            waiting.addAll(page(DiscrepancyFilter.of(Set.of(DiscrepancyStage.ANSWERED, DiscrepancyStage.NO_ANSWER)), limit));
            waiting.addAll(page(new DiscrepancyFilter("", Set.of(DiscrepancyStage.CORRECTION_SENT), Set.of(), Set.of(),
                    Set.of(), false, true, false, null, null), limit));
        } else if (actor.may(ReconciliationPermissions.DISCREPANCY_ANSWER)) {
            waiting.addAll(page(DiscrepancyFilter.of(Set.of(
                    DiscrepancyStage.ASSIGNED, DiscrepancyStage.NOTICE_SENT, DiscrepancyStage.VERIFY_ON_SITE)), limit));
        }
        if (actor.may(ReconciliationPermissions.DISCREPANCY_APPROVE)) {
            waiting.addAll(page(new DiscrepancyFilter(
                    "", Set.of(), Set.of(), Set.of(), Set.of(), false, false, true, null, null), limit));
        }
        return waiting.stream().limit(limit).toList();
    }

    private List<DiscrepancyRow> page(DiscrepancyFilter filter, int limit) {
        return discrepancies.page(filter, Window.first(limit, SortBy.asc("stageSince")));
    }
}
