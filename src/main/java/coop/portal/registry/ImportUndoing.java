package coop.portal.registry;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationImported;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.ImportEffects;
import coop.portal.registry.persistence.ImportEffects.Effect;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationRecords.Revision;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.persistence.StatusHistory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back what a batch wrote, all of it or nothing: new organisations go, changed ones are again what they were. */
@Component
class ImportUndoing {

    private static final int NAMED = 20;

    private final ImportEffects effects;
    private final ImportRecords records;
    private final OrganisationRecords organisations;
    private final OrganisationVersions versions;
    private final StatusHistory history;
    private final Writer writer;

    ImportUndoing(
            ImportEffects effects,
            ImportRecords records,
            OrganisationRecords organisations,
            OrganisationVersions versions,
            StatusHistory history,
            Writer writer) {
        this.effects = effects;
        this.records = records;
        this.organisations = organisations;
        this.versions = versions;
        this.history = history;
        this.writer = writer;
    }

    /** Who writes and in what transaction, what changed in words, and where it is told. */
    @Component
    static class Writer {

        private final Desk desk;
        private final DraftReview review;
        private final ApplicationEventPublisher events;
        private final TransactionTemplate transaction;

        Writer(Desk desk, DraftReview review, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
            this.desk = desk;
            this.review = review;
            this.events = events;
            this.transaction = new TransactionTemplate(transactions);
            this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        }
    }

    /** Whether it could be undone now, and if not, which rows speak against it. */
    void refuseWhenTouched(ImportBatchRow batch) {
        List<Integer> rows = effects.touchedSince(batch.id(), NAMED + 1);
        if (!rows.isEmpty()) {
            String named = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            throw new RefusedException(
                    rows.size() > NAMED ? "registry.refusal.import-edited-more" : "registry.refusal.import-edited", named);
        }
    }

    void undo(ImportBatchRow batch, TaskProgress progress, Runnable end) {
        writer.transaction.executeWithoutResult(status -> {
            records.takeTurn();
            refuseWhenTouched(batch);
            progress.total(effects.count(batch.id()));
            int done = 0;
            List<Effect> chunk = effects.after(batch.id(), 0, ImportChecking.CHUNK);
            while (!chunk.isEmpty()) {
                progress.stopIfCancelled();
                takeBack(batch, chunk);
                done += chunk.size();
                progress.done(done);
                chunk = effects.after(batch.id(), chunk.getLast().organisation().value(), ImportChecking.CHUNK);
            }
            end.run();
        });
    }

    private void takeBack(ImportBatchRow batch, List<Effect> chunk) {
        LocalDateTime now = writer.desk.now();
        Map<OrganisationId, OrganisationVersion> kept = versions
                .all(chunk.stream().map(Effect::organisation).toList())
                .stream()
                .collect(Collectors.toMap(OrganisationVersion::id, Function.identity()));
        if (kept.size() < chunk.size()) {
            throw new RefusedException("registry.refusal.import-out-of-scope");
        }
        List<OrganisationImported> trail = new ArrayList<>();
        restore(batch, chunk, kept, now, trail);
        remove(chunk, kept, trail, batch);
        writer.events.publishEvent(new RecordedMany(trail));
    }

    private void restore(
            ImportBatchRow batch,
            List<Effect> chunk,
            Map<OrganisationId, OrganisationVersion> kept,
            LocalDateTime now,
            List<OrganisationImported> trail) {
        List<Revision> revisions = new ArrayList<>();
        List<StatusHistory.Entry> statuses = new ArrayList<>();
        for (Effect effect : chunk) {
            OrganisationDraft before = effect.before();
            if (before != null) {
                OrganisationVersion current = kept.get(effect.organisation());
                revisions.add(new Revision(current, before));
                statuses.addAll(ImportStatuses.changed(current, before, batch.fileName()));
                List<Change> changes = writer.review.changes(current.draft(), before);
                trail.add(undone(effect.organisation(), before.identity().name(), changes, batch));
            }
        }
        LocalDate since = batch.applied() == null ? now.toLocalDate() : batch.applied().toLocalDate();
        if (!organisations.takeBack(revisions, since, now).isEmpty()) {
            refuseWhenTouched(batch);
        }
        effects.forgetNames(revisions.stream().map(one -> one.before().id()).toList(), since);
        history.add(statuses, writer.desk.by());
    }

    private void remove(
            List<Effect> chunk,
            Map<OrganisationId, OrganisationVersion> kept,
            List<OrganisationImported> trail,
            ImportBatchRow batch) {
        Map<OrganisationId, Integer> fresh = new LinkedHashMap<>();
        for (Effect effect : chunk) {
            if (effect.before() == null) {
                fresh.put(effect.organisation(), effect.versionAfter());
                String name = kept.get(effect.organisation()).draft().identity().name();
                trail.add(undone(effect.organisation(), name, List.of(), batch));
            }
        }
        try {
            if (organisations.delete(fresh) < fresh.size()) {
                refuseWhenTouched(batch);
            }
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException("registry.refusal.import-in-use");
        }
    }

    private static OrganisationImported undone(
            OrganisationId id, String name, List<Change> changes, ImportBatchRow batch) {
        return new OrganisationImported(id, name, OrganisationImported.UNDONE, changes, batch.fileName());
    }
}
