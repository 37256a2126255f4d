package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusChanged;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.persistence.StatusHistory;
import coop.portal.registry.rules.StatusRules;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a new status, each of the two by its own right, with the ground it stands on; the old one stays in the history. */
@Service
@Transactional
public class ChangingStatus {

    private final OrganisationVersions versions;
    private final OrganisationRecords records;
    private final StatusHistory history;
    private final DraftReview review;
    private final Desk desk;

    ChangingStatus(
            OrganisationVersions versions,
            OrganisationRecords records,
            StatusHistory history,
            DraftReview review,
            Desk desk) {
        this.versions = versions;
        this.records = records;
        this.history = history;
        this.review = review;
        this.desk = desk;
    }

    /** The legal status, as the register or the tax authority has it; the portal's own follows where it must. */
    @RolesAllowed(RegistryPermissions.LEGAL_STATUS_WRITE)
    public void legal(OrganisationId id, int version, StatusChange<LegalStatus> change) {
        OrganisationVersion kept = kept(id, version);
        Statuses now = kept.draft().statuses();
        refuse(StatusRules.legal(kept.draft().type(), now.legal(), now.legalSince(), change, desk.today()));
        List<StatusHistory.Entry> entries = new ArrayList<>();
        entries.add(entry(id, StatusKind.LEGAL, change));
        Statuses next = StatusRules.following(change.status(), now.operating())
                .map(operating -> {
                    entries.add(entry(id, StatusKind.OPERATING, new StatusChange<>(
                            operating, change.since(), change.reason(), change.document(), change.source())));
                    return new Statuses(change.status(), change.since(), operating, change.since());
                })
                .orElse(new Statuses(change.status(), change.since(), now.operating(), now.operatingSince()));
        write(kept, next, entries, StatusKind.LEGAL, change.reason());
    }

    /** What happens on the ground. */
    @RolesAllowed(RegistryPermissions.ORGANISATION_WRITE)
    public void operating(OrganisationId id, int version, StatusChange<OperatingStatus> change) {
        OrganisationVersion kept = kept(id, version);
        Statuses now = kept.draft().statuses();
        refuse(StatusRules.operating(now.legal(), now.operating(), now.operatingSince(), change, desk.today()));
        Statuses next = new Statuses(now.legal(), now.legalSince(), change.status(), change.since());
        write(kept, next, List.of(entry(id, StatusKind.OPERATING, change)), StatusKind.OPERATING, change.reason());
    }

    private OrganisationVersion kept(OrganisationId id, int version) {
        OrganisationVersion kept =
                versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
        if (kept.version() != version) {
            throw stale(id);
        }
        return kept;
    }

    private void write(
            OrganisationVersion kept, Statuses next, List<StatusHistory.Entry> entries, StatusKind kind, String reason) {
        OrganisationDraft draft = kept.draft().with(next);
        update(new OrganisationRecords.Revision(kept, draft));
        history.add(entries, desk.by());
        List<Change> changes = review.changes(kept.draft(), draft);
        desk.publish(new StatusChanged(kept.id(), draft.identity().name(), kind, changes, reason.strip()));
    }

    private void update(OrganisationRecords.Revision revision) {
        try {
            if (records.update(List.of(revision), desk.now()).isEmpty()) {
                return;
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw stale(revision.before().id());
        }
        throw stale(revision.before().id());
    }

    private static StaleException stale(OrganisationId id) {
        return new StaleException("organisation " + id.text());
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private static StatusHistory.Entry entry(OrganisationId id, StatusKind kind, StatusChange<?> change) {
        String document = change.document() == null || change.document().isBlank() ? null : change.document().strip();
        return new StatusHistory.Entry(
                id, kind, change.status(), change.since(), change.reason().strip(), document, change.source());
    }
}
