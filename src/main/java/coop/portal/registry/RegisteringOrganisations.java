package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.OrganisationCorrected;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.Masking;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationVersions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an organisation into the registry and corrects what is kept about it; each correction says why. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.ORGANISATION_WRITE)
public class RegisteringOrganisations {

    private final OrganisationVersions versions;
    private final OrganisationRecords records;
    private final DraftReview review;
    private final FirstStatuses statuses;
    private final Masking personal;
    private final Desk desk;

    RegisteringOrganisations(
            OrganisationVersions versions,
            OrganisationRecords records,
            DraftReview review,
            FirstStatuses statuses,
            Masking personal,
            Desk desk) {
        this.versions = versions;
        this.records = records;
        this.review = review;
        this.statuses = statuses;
        this.personal = personal;
        this.desk = desk;
    }

    /** What the rules and the rest of the registry say about a draft, before it is kept. */
    @Transactional(readOnly = true)
    public List<Remark> check(OrganisationDraft draft, @Nullable OrganisationId existing) {
        OrganisationVersion kept = existing == null ? null : kept(existing);
        return review.remarks(kept == null ? draft : seen(draft, kept), kept);
    }

    /** @param warningsRead the warnings were shown and are let pass; errors never are */
    public OrganisationId register(OrganisationDraft draft, boolean warningsRead) {
        mustPass(review.remarks(draft, null), warningsRead);
        mustLieInScope(draft);
        OrganisationVersion fresh = new OrganisationVersion(OrganisationId.next(), 0, draft);
        withFreeCode(draft, () -> records.insert(List.of(fresh), desk.now()));
        statuses.begin(List.of(fresh), desk.by());
        desk.publish(new OrganisationRegistered(fresh.id(), draft.identity().name(), review.changes(null, draft)));
        return fresh.id();
    }

    /** @throws StaleException when somebody else has changed it since the version was read */
    public void correct(OrganisationId id, int version, OrganisationDraft edited, String reason, boolean warningsRead) {
        OrganisationVersion kept = kept(id);
        if (kept.version() != version) {
            throw stale(id);
        }
        OrganisationDraft draft = seen(edited, kept);
        List<Change> changes = review.changes(kept.draft(), draft);
        if (changes.isEmpty()) {
            return;
        }
        if (reason.isBlank()) {
            throw new RefusedException("registry.refusal.reason-required");
        }
        mustPass(review.remarks(draft, kept), warningsRead);
        mustLieInScope(draft);
        withFreeCode(draft, () -> write(new OrganisationRecords.Revision(kept, draft)));
        desk.publish(new OrganisationCorrected(id, draft.identity().name(), changes, reason.strip()));
    }

    /** What somebody else has changed meanwhile, against what was typed: each field with theirs and mine. */
    @Transactional(readOnly = true)
    public List<Change> differences(OrganisationId id, OrganisationDraft mine) {
        OrganisationVersion theirs = kept(id);
        return review.changes(theirs.draft(), seen(mine, theirs));
    }

    /** The draft without masks, and with the statuses as they are: those are changed elsewhere. */
    private OrganisationDraft seen(OrganisationDraft draft, OrganisationVersion kept) {
        return personal.whole(draft, kept.draft()).with(kept.draft().statuses());
    }

    private OrganisationVersion kept(OrganisationId id) {
        return versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    private void write(OrganisationRecords.Revision revision) {
        try {
            if (!records.update(List.of(revision), desk.now()).isEmpty()) {
                throw stale(revision.before().id());
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw stale(revision.before().id());
        }
    }

    private static StaleException stale(OrganisationId id) {
        return new StaleException("organisation " + id.text());
    }

    private void mustPass(List<Remark> remarks, boolean warningsRead) {
        RefusedException.mustNotStop(remarks);
        if (!warningsRead && remarks.stream().anyMatch(remark -> remark.severity() == Severity.WARNING)) {
            throw new RefusedException("registry.refusal.warnings-unread");
        }
    }

    private void mustLieInScope(OrganisationDraft draft) {
        if (!desk.sees(draft)) {
            throw new RefusedException("registry.refusal.out-of-scope");
        }
    }

    /** Two people may take the same code at the same moment; the database decides who was first. */
    private static void withFreeCode(OrganisationDraft draft, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException | ConcurrencyFailureException taken) {
            throw new RefusedException(
                    "registry.refusal.code-taken", Objects.requireNonNullElse(draft.identity().code(), ""));
        }
    }
}
