package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.ImportJudging.Judged;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationImported;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.ImportEffects;
import coop.portal.registry.persistence.ImportEffects.Effect;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationRecords.Revision;
import coop.portal.registry.persistence.StatusHistory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes judged rows a thousand at a time: organisations with all that belongs to them, what was before, and the trail. */
@Component
class ImportWriting {

    private final OrganisationRecords records;
    private final StatusHistory history;
    private final ImportEffects effects;
    private final Desk desk;
    private final ApplicationEventPublisher events;

    ImportWriting(
            OrganisationRecords records,
            StatusHistory history,
            ImportEffects effects,
            Desk desk,
            ApplicationEventPublisher events) {
        this.records = records;
        this.history = history;
        this.effects = effects;
        this.desk = desk;
        this.events = events;
    }

    /** @return the rows as they came out: those that somebody changed in the last moment are refused now */
    List<Judged> write(ImportBatchRow batch, List<Judged> rows) {
        Chunk chunk = new Chunk(batch, desk.now());
        List<Judged> out = new ArrayList<>(rows.size());
        List<Judged> changed = rows.stream().filter(row -> row.judgement().verdict() == ImportVerdict.CHANGED).toList();
        Set<OrganisationId> stale = update(changed, chunk);
        for (Judged row : rows) {
            if (row.kept() != null && stale.contains(row.kept().id())) {
                out.add(ImportApplying.refused(row));
            } else {
                out.add(row.judgement().verdict() == ImportVerdict.NEW ? chunk.create(row) : row);
            }
        }
        insert(chunk);
        effects.insert(batch.id(), chunk.effects);
        if (!chunk.trail.isEmpty()) {
            events.publishEvent(new RecordedMany(chunk.trail));
        }
        return out;
    }

    private Set<OrganisationId> update(List<Judged> changed, Chunk chunk) {
        Set<OrganisationId> stale = records.update(
                changed.stream().map(row -> new Revision(kept(row), draft(row))).toList(), chunk.now);
        List<StatusHistory.Entry> statuses = new ArrayList<>();
        for (Judged row : changed) {
            OrganisationVersion kept = kept(row);
            if (!stale.contains(kept.id())) {
                statuses.addAll(ImportStatuses.changed(kept, draft(row), chunk.batch.fileName()));
                chunk.change(row, kept);
            }
        }
        history.add(statuses, desk.by());
        return stale;
    }

    private void insert(Chunk chunk) {
        try {
            records.insert(chunk.created, chunk.now);
        } catch (DuplicateKeyException e) {
            throw new RefusedException("registry.refusal.import-code-taken");
        }
        history.start(
                chunk.created.stream()
                        .flatMap(one -> ImportStatuses.first(one, chunk.batch.fileName()).stream())
                        .toList(),
                desk.by());
    }

    private static OrganisationVersion kept(Judged row) {
        return java.util.Objects.requireNonNull(row.kept());
    }

    private static OrganisationDraft draft(Judged row) {
        return java.util.Objects.requireNonNull(row.judgement().draft());
    }

    /** What comes together on the way through a thousand rows. */
    private static final class Chunk {

        private final ImportBatchRow batch;
        private final LocalDateTime now;
        private final List<OrganisationVersion> created = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();
        private final List<OrganisationImported> trail = new ArrayList<>();

        Chunk(ImportBatchRow batch, LocalDateTime now) {
            this.batch = batch;
            this.now = now;
        }

        Judged create(Judged row) {
            OrganisationVersion fresh = new OrganisationVersion(OrganisationId.next(), 0, draft(row));
            created.add(fresh);
            effects.add(new Effect(fresh.id(), row.row().number(), fresh.version(), null));
            record(fresh, OrganisationImported.CREATED, List.of());
            return new Judged(row.row(), row.values(), row.judgement(), fresh);
        }

        void change(Judged row, OrganisationVersion kept) {
            effects.add(new Effect(kept.id(), row.row().number(), kept.version() + 1, kept.draft()));
            record(new OrganisationVersion(kept.id(), kept.version() + 1, draft(row)), OrganisationImported.CHANGED,
                    row.judgement().changes());
        }

        private void record(OrganisationVersion one, String action, List<Change> changes) {
            trail.add(new OrganisationImported(
                    one.id(), one.draft().identity().name(), action, changes, batch.fileName()));
        }
    }
}
