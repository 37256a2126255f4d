package coop.portal.registry.persistence;

import coop.portal.access.Actor;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.exchange.model.TaskId;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportStage;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where imported files stand. A stage is only left by whoever finds it as expected, so that two never work on one batch. */
@Repository
@Unscoped("a batch is found through the scoped list of batches before")
public class ImportRecords extends Statements {

    ImportRecords(Door door) {
        super(door);
    }

    /** What is written of a file that has come in. */
    public record Arrived(
            ImportBatchId id, String fileName, long bytes, ImportMapping mapping, String fingerprint, LocalDateTime at) {}

    public void insert(Arrived file, Actor owner) {
        jdbc().sql("INSERT INTO import_batch (id, file_name, file_bytes, stage, mapping, fingerprint, owner, owner_name,"
                        + " agency_id, created) VALUES (?, ?, ?, 'UPLOADED', ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(file.id().value(), file.fileName(), file.bytes(), ImportJson.mapping(file.mapping()),
                        file.fingerprint(), owner.user().value(), owner.name(),
                        owner.agency() == null ? null : owner.agency().value(), file.at()))
                .update();
    }

    /** @return whether the batch was where it was expected */
    public boolean move(ImportBatchId id, ImportStage from, ImportStage to, @Nullable String note) {
        try {
            return jdbc().sql("UPDATE import_batch SET stage = ?, note = ? WHERE id = ? AND stage = ?")
                            .params(Arrays.asList(to.name(), note, id.value(), from.name()))
                            .update()
                    == 1;
        } catch (ConcurrencyFailureException overtaken) {
            return false;
        }
    }

    public void count(ImportBatchId id, ImportCounts counts) {
        jdbc().sql("UPDATE import_batch SET row_count = ?, created_rows = ?, updated_rows = ?, same_rows = ?, warned_rows = ?,"
                        + " refused_rows = ?, left_out = ? WHERE id = ?")
                .params(counts.rows(), counts.created(), counts.updated(), counts.unchanged(), counts.warnings(),
                        counts.refused(), counts.leftOut(), id.value())
                .update();
    }

    public void task(ImportBatchId id, TaskId task) {
        jdbc().sql("UPDATE import_batch SET task_id = ? WHERE id = ?").params(task.value(), id.value()).update();
    }

    public void applied(ImportBatchId id, LocalDateTime now) {
        jdbc().sql("UPDATE import_batch SET applied = ? WHERE id = ?").params(now, id.value()).update();
    }

    public void undone(ImportBatchId id, String by, LocalDateTime now) {
        jdbc().sql("UPDATE import_batch SET undone = ?, undone_by = ? WHERE id = ?").params(now, by, id.value()).update();
    }

    public ImportMapping mapping(ImportBatchId id) {
        return ImportJson.mapping(jdbc().sql("SELECT mapping FROM import_batch WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    public void map(ImportBatchId id, ImportMapping mapping) {
        jdbc().sql("UPDATE import_batch SET mapping = ? WHERE id = ?")
                .params(ImportJson.mapping(mapping), id.value())
                .update();
    }

    /** How a header like this was mapped last. */
    public Optional<ImportMapping> remembered(String fingerprint) {
        return jdbc().sql("SELECT mapping FROM import_mapping WHERE fingerprint = ?")
                .param(fingerprint)
                .query(String.class)
                .optional()
                .map(ImportJson::mapping);
    }

    public void remember(ImportBatchId id, ImportMapping mapping, Actor by, LocalDateTime now) {
        jdbc().sql("INSERT INTO import_mapping (fingerprint, mapping, changed, changed_by)"
                        + " SELECT fingerprint, ?, ?, ? FROM import_batch WHERE id = ?"
                        + " ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), changed = VALUES(changed),"
                        + " changed_by = VALUES(changed_by)")
                .params(ImportJson.mapping(mapping), now, by.user().value(), id.value())
                .update();
    }

    /** The batches that a task works on, or worked on when its process died. */
    public Optional<ImportBatchId> ofTask(TaskId task) {
        return jdbc().sql("SELECT id FROM import_batch WHERE task_id = ?")
                .param(task.value())
                .query(Long.class)
                .optional()
                .map(ImportBatchId::new);
    }

    public ImportStage stage(ImportBatchId id) {
        return ImportStage.valueOf(jdbc().sql("SELECT stage FROM import_batch WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    /** Back to where it was before the work, whatever became of the transaction in which that was done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveUp(ImportBatchId id, String note) {
        ImportStage stage = stage(id);
        if (stage.working()) {
            move(id, stage, stage.backFrom(), note);
        }
    }

    /** One import at a time is written or taken back; the others wait here until the end of its transaction. */
    public void takeTurn() {
        jdbc().sql("SELECT id FROM import_turn WHERE id = 1 FOR UPDATE").query(Integer.class).single();
    }
}
