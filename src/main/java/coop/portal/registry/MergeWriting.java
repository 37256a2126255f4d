package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.MergeActed;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.persistence.KeptRows;
import coop.portal.registry.persistence.Merges;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationRecords.Revision;
import coop.portal.registry.persistence.StatusHistory;
import coop.portal.registry.rules.MergeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes the records of a merge and of its undoing, with what the trail is told of both. */
@Component
class MergeWriting {

    private final OrganisationRecords records;
    private final StatusHistory history;
    private final KeptRows rows;
    private final Merges merges;
    private final DraftReview review;
    private final Desk desk;

    MergeWriting(
            OrganisationRecords records,
            StatusHistory history,
            KeptRows rows,
            Merges merges,
            DraftReview review,
            Desk desk) {
        this.records = records;
        this.history = history;
        this.rows = rows;
        this.merges = merges;
        this.review = review;
        this.desk = desk;
    }

    /** The merged record goes first, so that its code is free for the one that stays. */
    void write(OrganisationVersion kept, OrganisationVersion merged, Merges.Merge merge) {
        if (records.delete(Map.of(merged.id(), merged.version())) == 0) {
            throw new StaleException("organisation " + merged.id().text());
        }
        OrganisationVersion after = next(kept, merge.after());
        mustBeCurrent(records.update(List.of(new Revision(kept, merge.after())), desk.now()));
        history.add(statuses(kept, merge), desk.by());
        records.findAnew(List.of(after));
        String reason = merge.row().reason();
        desk.publish(new MergeActed(kept.id(), after.draft().identity().name(), MergeActed.ABSORBED,
                review.changes(kept.draft(), after.draft()), merge.row().name() + " – " + reason));
        desk.publish(new MergeActed(merged.id(), merge.row().name(), MergeActed.LEFT, List.of(),
                after.draft().identity().name() + " – " + reason));
    }

    private List<StatusHistory.Entry> statuses(OrganisationVersion kept, Merges.Merge merge) {
        Statuses before = kept.draft().statuses();
        Statuses after = merge.after().statuses();
        List<StatusHistory.Entry> entries = new ArrayList<>();
        if (before.legal() != after.legal()) {
            entries.add(entry(kept.id(), StatusKind.LEGAL, after.legal(), after.legalSince(), merge));
        }
        if (before.operating() != after.operating()) {
            entries.add(entry(kept.id(), StatusKind.OPERATING, after.operating(), after.operatingSince(), merge));
        }
        return entries;
    }

    private StatusHistory.Entry entry(
            OrganisationId id, StatusKind kind, Enum<?> status, @Nullable LocalDate since, Merges.Merge merge) {
        String reason = merge.row().reason();
        return new StatusHistory.Entry(id, kind, status, since == null ? desk.today() : since,
                reason.substring(0, Math.min(500, reason.length())), null, StatusSource.PORTAL);
    }

    /** Both records stand again; the one that stayed first, so that it gives back what it took. */
    void putBack(Merges.Merge merge, OrganisationVersion now) {
        OrganisationDraft next = MergeRules.undone(merge.before(), merge.after(), now.draft());
        if (!next.equals(now.draft())) {
            mustBeCurrent(records.takeBack(
                    List.of(new Revision(now, next)), merge.row().at().toLocalDate(), desk.now()));
            rows.restoreOldNames(now.id(), merge.survivorRows(),
                    new HashSet<>(List.of(merge.before().identity().name(), merge.after().identity().name())));
        }
        if (!merge.before().statuses().equals(merge.after().statuses())) {
            rows.restoreHistory(now.id(), merge.survivorRows());
        }
        try {
            rows.putBack(merge.mergedRows());
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("registry.refusal.merge-undo-code-taken", String.valueOf(merge.row().code()));
        }
        merges.undone(merge.row().id(), desk.now(), desk.actor().name());
        records.findAnew(List.of(new OrganisationVersion(now.id(), now.version(), next)));
        if (now.version() == merge.versionAfter()) {
            rows.restoreChanged(now.id(), merge.survivorRows());
        }
    }

    void tell(Merges.Merge merge, OrganisationVersion now, String reason) {
        OrganisationDraft next = MergeRules.undone(merge.before(), merge.after(), now.draft());
        desk.publish(new MergeActed(merge.survivor(), next.identity().name(), MergeActed.RELEASED,
                review.changes(now.draft(), next), reason));
        desk.publish(new MergeActed(merge.row().merged(), merge.row().name(), MergeActed.RETURNED, List.of(), reason));
    }

    private static OrganisationVersion next(OrganisationVersion before, OrganisationDraft next) {
        return new OrganisationVersion(before.id(), before.version() + 1, next);
    }

    private static void mustBeCurrent(Set<OrganisationId> stale) {
        stale.stream().findFirst().ifPresent(id -> {
            throw new StaleException("organisation " + id.text());
        });
    }
}
