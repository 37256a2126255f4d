package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.MergeActed;
import coop.portal.registry.model.MergeChoice;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.MergePreview;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.KeptRows;
import coop.portal.registry.persistence.Merges;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.rules.MergeRules;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one record of two that are the same organisation; nothing is lost, and for some days it can be taken back. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.ORGANISATION_MERGE)
public class MergingOrganisations {

    private final OrganisationVersions versions;
    private final MergeWriting writing;
    private final MergeParts parts;
    private final Merges merges;
    private final KeptRows rows;
    private final MergeReview review;

    MergingOrganisations(
            OrganisationVersions versions,
            MergeWriting writing,
            MergeParts parts,
            Merges merges,
            KeptRows rows,
            MergeReview review) {
        this.versions = versions;
        this.writing = writing;
        this.parts = parts;
        this.merges = merges;
        this.rows = rows;
        this.review = review;
    }

    /** Both records side by side, what would move, and why it cannot be done as things stand. */
    @Transactional(readOnly = true)
    public MergePreview preview(OrganisationId keptId, OrganisationId mergedId) {
        OrganisationVersion kept = found(keptId);
        OrganisationVersion merged = found(mergedId);
        List<Refusal> refusals = new ArrayList<>(
                MergeRules.reasons(kept.draft(), merged.draft(), keptId.equals(mergedId)));
        refusals.addAll(parts.conflicts(mergedId, keptId));
        List<Change> changes = review.changes(kept.draft(), merged.draft());
        List<MergeChoice> choices = MergeRules.choices(kept.draft(), merged.draft(), changes);
        return new MergePreview(review.shown(kept), review.shown(merged), choices,
                review.fields() - changes.size(), parts.of(mergedId), refusals, review.undoUntil());
    }

    /** @throws StaleException when somebody has changed one of the two since they were looked at */
    public MergeId merge(MergeOrder order) {
        OrganisationVersion kept = found(order.kept(), order.keptVersion());
        OrganisationVersion merged = found(order.merged(), order.mergedVersion());
        List<Refusal> refusals = new ArrayList<>(
                MergeRules.reasons(kept.draft(), merged.draft(), order.kept().equals(order.merged())));
        if (order.reason().isBlank()) {
            refusals.add(Refusal.of("registry.refusal.reason-required"));
        }
        refuse(refusals);
        OrganisationDraft next = MergeRules.merged(kept.draft(), merged.draft(), order.choices());
        refuse(review.reasons(kept, merged, next));
        refuse(parts.conflicts(order.merged(), order.kept()));
        Merges.Merge merge = merge(order, kept, merged, next);
        try {
            parts.move(merge.row().id(), order.merged(), order.kept());
            writing.write(kept, merged, merge);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            throw new StaleException("organisation " + order.merged().text());
        }
        return merge.row().id();
    }

    private Merges.Merge merge(
            MergeOrder order, OrganisationVersion kept, OrganisationVersion merged, OrganisationDraft next) {
        MergeRow row = review.row(merged, order.reason().strip());
        Merges.Merge merge = new Merges.Merge(
                row,
                kept.id(),
                Objects.requireNonNull(merged.draft().seat().commune()).value(),
                Objects.requireNonNull(merged.draft().activity().sector()).name(),
                kept.draft(),
                next,
                kept.version() + 1,
                rows.take(kept.id()),
                rows.take(merged.id()));
        merges.insert(merge, merged.draft());
        return merge;
    }

    /** Two records again, with everything that belonged to each, as long as nothing of it was changed in between. */
    public void undo(MergeId id, String reason) {
        Merges.Merge merge = merges.find(id).orElseThrow(() -> new NotFoundException("merge " + id.text()));
        if (!review.sees(merge)) {
            throw new NotFoundException("merge " + id.text());
        }
        if (reason.isBlank()) {
            throw new RefusedException("registry.refusal.reason-required");
        }
        if (merges.gone(merge.survivor()).isPresent()) {
            throw new RefusedException("registry.refusal.merge-undo-later-first");
        }
        OrganisationVersion now = found(merge.survivor());
        refuse(review.undoReasons(merge, now));
        try {
            writing.putBack(merge, now);
            refuse(parts.moveBack(id, merge.row().merged(), merge.survivor()));
            writing.tell(merge, now, reason.strip());
        } catch (ConcurrencyFailureException overtaken) {
            throw new StaleException("merge " + id.text());
        }
    }

    private OrganisationVersion found(OrganisationId id) {
        return versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    private OrganisationVersion found(OrganisationId id, int version) {
        OrganisationVersion found = found(id);
        if (found.version() != version) {
            throw new StaleException("organisation " + id.text());
        }
        return found;
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
