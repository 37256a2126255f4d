package coop.portal.reconciliation.persistence;

import coop.portal.access.Actor;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.exchange.model.TaskId;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.RecordRow;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes loads of national exports: each file once, however often it comes. */
@Repository
@Unscoped("a load is found through a scoped list before, or by the content of the very file that was brought")
public class LoadRecords extends Statements {

    LoadRecords(Door door) {
        super(door);
    }

    /** A file that has come. */
    public record Arrived(LoadId id, String fileName, long bytes, String hash, boolean whole, LocalDateTime at) {}

    /** Waits until nobody else compares. */
    public void takeTurn() {
        jdbc().sql("SELECT id FROM reconciliation_turn WHERE id = 1 FOR UPDATE").query(Integer.class).single();
    }

    public Optional<LoadId> ofContent(String hash, boolean whole) {
        return jdbc().sql("SELECT id FROM reconciliation_load WHERE content_hash = ? AND whole = ?")
                .params(hash, whole)
                .query(Long.class)
                .optional()
                .map(LoadId::new);
    }

    /** The one that was compared last of those that came last. */
    public Optional<LoadId> latest() {
        return jdbc().sql("SELECT id FROM reconciliation_load WHERE stage = 'COMPARED' ORDER BY created DESC, id DESC LIMIT 1")
                .query(Long.class)
                .optional()
                .map(LoadId::new);
    }

    public void insert(Arrived arrived, Actor by) {
        jdbc().sql("INSERT INTO reconciliation_load (id, file_name, file_bytes, content_hash, whole, stage, counts,"
                        + " agency_id, owner, owner_name, created) VALUES (?, ?, ?, ?, ?, 'READING', ?, ?, ?, ?, ?)")
                .params(arrived.id().value(), arrived.fileName(), arrived.bytes(), arrived.hash(), arrived.whole(),
                        CountsJson.write(LoadCounts.NONE), by.agency() == null ? null : by.agency().value(),
                        by.user().value(), by.name(), arrived.at())
                .update();
    }

    /** @return false when somebody is at it already */
    public boolean beginAgain(LoadId id) {
        return jdbc().sql("UPDATE reconciliation_load SET stage = 'READING', note = NULL WHERE id = ? AND stage <> 'READING'")
                        .param(id.value())
                        .update() == 1;
    }

    public void task(LoadId id, TaskId task) {
        jdbc().sql("UPDATE reconciliation_load SET task_id = ? WHERE id = ?").params(task.value(), id.value()).update();
    }

    public void compared(LoadId id, LoadCounts counts, LocalDateTime at) {
        jdbc().sql("UPDATE reconciliation_load SET stage = 'COMPARED', counts = ?, compared = ? WHERE id = ?")
                .params(CountsJson.write(counts), at, id.value())
                .update();
    }

    public void fail(LoadId id, String note) {
        jdbc().sql("UPDATE reconciliation_load SET stage = 'FAILED', note = ? WHERE id = ? AND stage = 'READING'")
                .params(note, id.value())
                .update();
    }

    public Optional<LoadId> ofTask(TaskId task) {
        return jdbc().sql("SELECT id FROM reconciliation_load WHERE task_id = ?")
                .param(task.value())
                .query(Long.class)
                .optional()
                .map(LoadId::new);
    }

    /** Rows keep their places, so that the same file brought again changes none of them. */
    public void put(LoadId load, Collection<RecordRow> rows) {
        batch("INSERT INTO reconciliation_record (id, load_id, row_no, code, certificate, name, address, industry,"
                        + " representative, status, certificate_day, charter_capital, outcome, refusal, matched_by, organisation_id, fields)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " outcome = VALUES(outcome), refusal = VALUES(refusal), matched_by = VALUES(matched_by),"
                        + " organisation_id = VALUES(organisation_id), fields = VALUES(fields)",
                rows.stream().map(row -> values(load, row)).toList());
    }

    private static Object[] values(LoadId load, RecordRow row) {
        NationalValues said = row.values();
        @Nullable Object[] values = {
            row.id(), load.value(), row.number(), said.code(), said.certificate(), said.name(), said.address(),
            said.industry(), said.representative(), said.status(), said.certificateDay(), said.charterCapital(), row.outcome().name(),
            row.refusal(), row.matchedBy() == null ? null : row.matchedBy().name(),
            row.organisation() == null ? null : row.organisation().value(), Lists.names(row.items())
        };
        return values;
    }

    /** What the export says in one of its rows. */
    public Optional<NationalValues> values(LoadId load, int row) {
        return jdbc().sql("SELECT * FROM reconciliation_record WHERE load_id = ? AND row_no = ?")
                .params(load.value(), row)
                .query(RecordRows::row)
                .optional()
                .map(RecordRow::values);
    }

    /** How a load is called and when it came. */
    public record Named(String fileName, LocalDateTime at) {}

    public Optional<Named> named(LoadId id) {
        return jdbc().sql("SELECT file_name, created FROM reconciliation_load WHERE id = ?")
                .param(id.value())
                .query((rs, number) -> new Named(rs.getString(1), rs.getObject(2, LocalDateTime.class)))
                .optional();
    }
}
